// SPDX-License-Identifier: Apache-2.0
#pragma once
// The calls of Windows that host/detail/windows.hpp makes. They are declared here, as <windows.h> has them: its macros
// stay out of programs that include this library, and programs that include it too compile.
#include <constcloud/base/standard.hpp>
#if defined(_WIN32)

#include <cstdint>

struct HINSTANCE__;
struct _OVERLAPPED;
struct _SECURITY_ATTRIBUTES;

extern "C" {
__declspec(dllimport) int __stdcall CloseHandle(void*);
__declspec(dllimport) wchar_t** __stdcall CommandLineToArgvW(const wchar_t*, int*);
__declspec(dllimport) void* __stdcall CreateEventW(_SECURITY_ATTRIBUTES*, int, int, const wchar_t*);
__declspec(dllimport) unsigned char __stdcall CreateSymbolicLinkW(const wchar_t*, const wchar_t*, unsigned long);
__declspec(dllimport) int __stdcall DeviceIoControl(void*, unsigned long, void*, unsigned long, void*, unsigned long,
                                                    unsigned long*, _OVERLAPPED*);
__declspec(dllimport) int __stdcall FlushFileBuffers(void*);
__declspec(dllimport) wchar_t* __stdcall GetCommandLineW();
__declspec(dllimport) int __stdcall GetConsoleMode(void*, unsigned long*);
__declspec(dllimport) unsigned long __stdcall GetEnvironmentVariableW(const wchar_t*, wchar_t*, unsigned long);
__declspec(dllimport) unsigned long __stdcall GetFinalPathNameByHandleW(void*, wchar_t*, unsigned long, unsigned long);
__declspec(dllimport) unsigned long __stdcall GetFullPathNameW(const wchar_t*, unsigned long, wchar_t*, wchar_t**);
__declspec(dllimport) unsigned long __stdcall GetLastError();
__declspec(dllimport) HINSTANCE__* __stdcall GetModuleHandleW(const wchar_t*);
__declspec(dllimport) long long(__stdcall* __stdcall GetProcAddress(HINSTANCE__*, const char*))();
__declspec(dllimport) void* __stdcall GetStdHandle(unsigned long);
__declspec(dllimport) void* __stdcall LocalFree(void*);
__declspec(dllimport) int __stdcall MultiByteToWideChar(unsigned, unsigned long, const char*, int, wchar_t*, int);
__declspec(dllimport) int __stdcall ReadFile(void*, void*, unsigned long, unsigned long*, _OVERLAPPED*);
__declspec(dllimport) int __stdcall SetConsoleMode(void*, unsigned long);
__declspec(dllimport) void __stdcall Sleep(unsigned long);
__declspec(dllimport) int __stdcall WideCharToMultiByte(unsigned, unsigned long, const wchar_t*, int, char*, int,
                                                        const char*, int*);
__declspec(dllimport) int __stdcall WriteConsoleW(void*, const void*, unsigned long, unsigned long*, void*);
__declspec(dllimport) int __stdcall WriteFile(void*, const void*, unsigned long, unsigned long*, _OVERLAPPED*);
}

namespace CONSTCLOUD_NAMESPACE::host::windows {

// --- what the calls take --------------------------------------------------------------------------------------------

struct Name {
  unsigned short bytes;
  unsigned short room;
  wchar_t* chars;
};
/// A name from an open folder on.
struct Place {
  unsigned long size = sizeof(Place);
  void* folder = nullptr;
  Name* name = nullptr;
  unsigned long flags = 0x40;  // upper and lower case are the same
  void* security = nullptr;
  void* quality = nullptr;
};
struct Result {
  std::intptr_t status = 0;
  std::uintptr_t information = 0;
};
struct BasicInformation {
  std::int64_t times[4] = {};  // 0: stays
  unsigned long attributes = 0;
};
struct TagInformation {
  unsigned long attributes, tag;
};
/// Of a new name: the characters follow.
struct NewName {
  unsigned char replaces;
  void* folder;
  unsigned long bytes;
  wchar_t chars[1];
};
struct EntryName {
  unsigned long next, index, bytes;
  wchar_t chars[1];
};
struct LinkTarget {
  unsigned long tag;
  unsigned short size, reserved, target_at, target_bytes, shown_at, shown_bytes;
};

enum Access : unsigned long {
  reads = 0x1, writes = 0x2, traverses = 0x20, reads_facts = 0x80, writes_facts = 0x100, removes = 0x10000,
  waits = 0x100000
};
enum Way : unsigned long { opens = 1, makes = 2, overwrites = 5 };
enum How : unsigned long {
  as_folder = 0x1, at_once = 0x20, as_file = 0x40, with_all_rights = 0x4000, as_link = 0x200000
};
enum Attribute : unsigned long { write_protected = 0x1, folder = 0x10, normal = 0x80, has_tag = 0x400 };
enum About : int { basic = 4, number = 6, new_name = 10, second_name = 11, disposition = 13, attribute_tag = 35 };
enum Tag : unsigned long { mounted = 0xA0000003, symbolic_link = 0xA000000C };

// --- the calls of the kernel: what is relative to an open folder there is for no others -----------------------------

/// By their names: the library of these is not among those that programs are linked with.
template <class F>
F* kernel_call(const char* name) {
  return reinterpret_cast<F*>(reinterpret_cast<void (*)()>(GetProcAddress(GetModuleHandleW(L"ntdll.dll"), name)));
}
using CreateFileCall = long __stdcall(void**, unsigned long, Place*, Result*, std::int64_t*, unsigned long,
                                      unsigned long, unsigned long, unsigned long, void*, unsigned long);
using InformationCall = long __stdcall(void*, Result*, void*, unsigned long, int);
using QueryFolderCall = long __stdcall(void*, void*, void*, void*, Result*, void*, unsigned long, int, unsigned char,
                                       Name*, unsigned char);

inline long create_file(void** handle, unsigned long access, Place& place, unsigned long way, unsigned long how) {
  static CreateFileCall* const call = kernel_call<CreateFileCall>("NtCreateFile");
  Result result;
  constexpr unsigned long shared_with_all = 7;
  return call(handle, access, &place, &result, nullptr, normal, shared_with_all, way, how, nullptr, 0);
}
inline long query_information(void* handle, About about, void* to, unsigned long size) {
  static InformationCall* const call = kernel_call<InformationCall>("NtQueryInformationFile");
  Result result;
  return call(handle, &result, to, size, about);
}
inline long set_information(void* handle, About about, void* from, unsigned long size) {
  static InformationCall* const call = kernel_call<InformationCall>("NtSetInformationFile");
  Result result;
  return call(handle, &result, from, size, about);
}
inline long query_names(void* handle, void* to, unsigned long size, bool from_the_first) {
  static QueryFolderCall* const call = kernel_call<QueryFolderCall>("NtQueryDirectoryFile");
  Result result;
  constexpr int names = 12;
  return call(handle, nullptr, nullptr, nullptr, &result, to, size, names, 0, nullptr, from_the_first ? 1 : 0);
}

}  // namespace constcloud::host::windows

#endif
