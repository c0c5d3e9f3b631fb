// SPDX-License-Identifier: Apache-2.0
#pragma once
// Macros with names that anybody could use, as headers define them that a program may include before ours. What they
// stand for is what it is there, or something that is no name and no type.

// Xlib.h and X.h, Xutil.h
#define Above 0
#define Always 2
#define Below 1
#define Bool int
#define ButtonPress 4
#define ClientMessage 33
#define Complex 0
#define ControlMask (1 << 2)
#define Convex 2
#define CopyFromParent 0L
#define CurrentTime 0L
#define CursorShape 0
#define DestroyAll 0
#define EnableAccess 1
#define Expose 12
#define False 0
#define FocusIn 9
#define FontChange 255
#define GenericEvent 35
#define GrayScale 1
#define KeyPress 2
#define LineSolid 0
#define Never 2
#define NoSymbol 0L
#define None 0L
#define Nonconvex 1
#define NotUseful 0
#define Opposite 4
#define ParentRelative 1L
#define Rectangle 1
#define Status int
#define Success 0
#define True 1
#define Unsorted 0
#define Yes 1
#define ZoomState 2

// windows.h
#define ABSOLUTE 1
#define AddJob AddJobA
#define BOOL int
#define CALLBACK __stdcall
#define CONST const
#define CopyFile CopyFileA
#define CreateEvent CreateEventA
#define CreateFile CreateFileA
#define CreateService CreateServiceA
#define DELETE (0x00010000L)
#define DIFFERENCE 11
#define DOMAIN 1
#define DeleteFile DeleteFileA
#define DrawText DrawTextA
#define ERROR 0
#define ERROR_SUCCESS 0L
#define FAILED(result) ((result) < 0)
#define FALSE 0
#define FAR
#define GetClassName GetClassNameA
#define GetCommandLine GetCommandLineA
#define GetCurrentTime() 0
#define GetJob GetJobA
#define GetMessage GetMessageA
#define GetObject GetObjectA
#define HIDDEN 2
#define IGNORE 0
#define IN
#define INPUT_KEYBOARD 1
#define LoadLibrary LoadLibraryA
#define MoveFile MoveFileA
#define NEAR
#define NO_ERROR 0L
#define OPTIONAL
#define OUT
#define OVERFLOW 3
#define PASCAL __stdcall
#define PURE = 0
#define RELATIVE 2
#define REQUIRED
#define ReportEvent ReportEventA
#define STRICT 1
#define SUCCEEDED(result) ((result) >= 0)
#define SendMessage SendMessageA
#define StartService StartServiceA
#define TEXT(quoted) L##quoted
#define THIS void* This
#define TRANSPARENT 1
#define TRUE 1
#define UNDERFLOW 4
#define VOID void
#define Yield()
#define cdecl __cdecl
#define far
#define grp1 0x0420
#define hyper long long
#define interface struct
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define near
#define pascal __stdcall
#define rad1 0x0420
#define small char
#define uuid(text) text

// qobjectdefs.h and qglobal.h
#define Q_EMIT
#define Q_OBJECT
#define Q_SIGNALS public
#define Q_SLOTS
#define SIGNAL(a) #a
#define SLOT(a) #a
#define emit
#define forever for (;;)
#define foreach(variable, container) for (variable : container)
#define signals public
#define slots

// sys/sysmacros.h, sys/param.h, complex.h, ttydefaults.h
#define CTRL(x) (x & 037)
#define I 1.0i
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define complex _Complex
#define howmany(x, y) (((x) + ((y)-1)) / (y))
#define imaginary _Imaginary
#define isset(a, i) ((a)[(i) / 8] & (1 << (i) % 8))
#define major(device) gnu_dev_major(device)
#define makedev(one, two) gnu_dev_makedev(one, two)
#define minor(device) gnu_dev_minor(device)
#define powerof2(x) ((((x)-1) & (x)) == 0)
#define roundup(x, y) ((((x) + ((y)-1)) / (y)) * (y))

// AssertMacros.h and MacTypes.h of macOS, objc.h
#define NO 0
#define Nil nullptr
#define YES 1
#define check(assertion) static_assert(false)
#define check_string(assertion, message) static_assert(false)
#define nil nullptr
#define require(assertion, label) static_assert(false)
#define require_string(assertion, label, message) static_assert(false)
#define verify(assertion) static_assert(false)

// Test frameworks and loggers
#define ASSERT(...) static_assert(false)
#define CHECK(...) static_assert(false)
#define DEBUG 1
#define EXPECT(...) static_assert(false)
#define FAIL(...) static_assert(false)
#define INFO(...) static_assert(false)
#define LOG(...) static_assert(false)
#define REQUIRE(...) static_assert(false)
#define TEST(...) static_assert(false)
#define WARN(...) static_assert(false)
