// SPDX-License-Identifier: Apache-2.0
#pragma once
// What host/detail/windows.hpp is made of: the reasons of errors, names, and opening.
#include <constcloud/host/machine.hpp>
#if defined(_WIN32)

#include <cerrno>
#include <constcloud/host/detail/windows_calls.hpp>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace CONSTCLOUD_NAMESPACE::host::windows {

struct Open {
  void* handle = nullptr;
  void* lock = nullptr;
};

}  // namespace constcloud::host::windows

namespace CONSTCLOUD_NAMESPACE::host::machine {

namespace internal {

using namespace windows;  // NOLINT: the calls are of this file alone

// --- errors ---------------------------------------------------------------------------------------------------------

inline int reason_of_status(long status) {
  switch (static_cast<unsigned long>(status)) {
    case 0xC0000033:  // no name
    case 0xC0000034:
    case 0xC000003A:
    case 0xC000003B:
      return ENOENT;
    case 0xC0000035:
      return EEXIST;
    case 0xC0000022:
    case 0xC0000121:  // write-protected
      return EACCES;
    case 0xC0000043:  // others have it open, and share it with nobody
    case 0xC0000056:  // it goes when all have closed it
      return EBUSY;
    case 0xC0000101:
      return ENOTEMPTY;
    case 0xC0000103:
      return ENOTDIR;
    case 0xC00000BA:
      return EISDIR;
    case 0xC000007F:
      return ENOSPC;
    case 0xC00000A2:
      return EROFS;
    case 0xC00000D4:
      return EXDEV;
    case 0xC0000106:
      return ENAMETOOLONG;
    case 0xC0000280:
      return ELOOP;
    default:
      return EIO;
  }
}
inline int reason_of_error(unsigned long error) {
  switch (error) {
    case 2:
    case 3:
      return ENOENT;
    case 5:
      return EACCES;
    case 6:
      return EBADF;
    case 80:
    case 183:
      return EEXIST;
    case 109:
    case 232:
      return EPIPE;
    case 112:
      return ENOSPC;
    case 1314:  // Windows without its developer mode lets administrators make symbolic links, and nobody else
      return EPERM;
    default:
      return EIO;
  }
}
inline bool succeeds(long status) {
  if (status < 0) errno = reason_of_status(status);
  return status >= 0;
}
inline bool succeeds(int result) {
  if (result == 0) errno = reason_of_error(GetLastError());
  return result != 0;
}

// --- names ----------------------------------------------------------------------------------------------------------

inline constexpr unsigned utf8 = 65001;

inline std::wstring wide(const char* text, std::size_t size, unsigned code_page = utf8) {
  const int bytes = static_cast<int>(size);
  std::wstring made(static_cast<std::size_t>(MultiByteToWideChar(code_page, 0, text, bytes, nullptr, 0)), L'\0');
  MultiByteToWideChar(code_page, 0, text, bytes, made.data(), static_cast<int>(made.size()));
  return made;
}
inline std::wstring wide(const char* text) { return wide(text, std::strlen(text)); }
inline std::string narrow(const std::wstring& text) {
  const int units = static_cast<int>(text.size());
  const int bytes = WideCharToMultiByte(utf8, 0, text.data(), units, nullptr, 0, nullptr, nullptr);
  std::string made(static_cast<std::size_t>(bytes), '\0');
  WideCharToMultiByte(utf8, 0, text.data(), units, made.data(), bytes, nullptr, nullptr);
  return made;
}
inline void replace_all(std::wstring& text, wchar_t old, wchar_t other) {
  for (wchar_t& c : text) c = c == old ? other : c;
}
inline bool starts_with(const std::wstring& text, const wchar_t* start) { return text.rfind(start, 0) == 0; }

/// Of all lengths, as the kernel wants it; empty for what is no path.
inline std::wstring kernel_path(const char* path) {
  const std::wstring given = wide(path);
  std::wstring full(GetFullPathNameW(given.c_str(), 0, nullptr, nullptr), L'\0');
  full.resize(GetFullPathNameW(given.c_str(), static_cast<unsigned long>(full.size()), full.data(), nullptr));
  if (full.empty()) return full;
  if (full.size() > 3 && full.back() == L'\\') full.pop_back();
  if (starts_with(full, L"\\\\?\\") || starts_with(full, L"\\\\.\\")) return L"\\??\\" + full.substr(4);
  return starts_with(full, L"\\\\") ? L"\\??\\UNC" + full.substr(1) : L"\\??\\" + full;
}
inline std::wstring kernel_name(const char* name) {
  std::wstring made = wide(name);
  replace_all(made, L'/', L'\\');
  return made == L"." ? std::wstring() : made;
}

// --- opening --------------------------------------------------------------------------------------------------------

inline Number open(void* folder, std::wstring name, unsigned long access, Way way, unsigned long how) {
  // Behind a colon a file has a second content.
  if (folder != nullptr ? name.find(L':') != std::wstring::npos : name.empty()) {
    errno = folder != nullptr ? EINVAL : ENOENT;
    return none;
  }
  const auto bytes = static_cast<unsigned short>(name.size() * sizeof(wchar_t));
  if (bytes != name.size() * sizeof(wchar_t)) {
    errno = ENAMETOOLONG;
    return none;
  }
  Name chars{bytes, bytes, name.data()};
  Place place;
  place.folder = folder;
  place.name = &chars;
  auto made = std::make_unique<Open>();
  access |= reads_facts | waits;
  how |= at_once | with_all_rights;
  return succeeds(create_file(&made->handle, access, place, way, how)) ? made.release() : none;
}
inline Number open(const char* path, unsigned long access, Way way, unsigned long how) {
  return open(nullptr, kernel_path(path), access, way, how);
}
inline Number open(Number folder, const char* name, unsigned long access, Way way, unsigned long how) {
  if (folder == none) {
    errno = EBADF;
    return none;
  }
  return open(folder->handle, kernel_name(name), access, way, how | as_link);
}

/// Closes it at the end, and leaves `errno` as it is.
class Opened {
 public:
  explicit Opened(Number open) : open_(open) {}
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;
  ~Opened() {
    const int reason = errno;
    if (open_ != none) machine::close(open_);
    errno = reason;
  }
  explicit operator bool() const { return open_ != none; }
  Number get() const { return open_; }
  void* handle() const { return open_->handle; }
  Number release() {
    const Number open = open_;
    open_ = none;
    return open;
  }

 private:
  Number open_;
};

/// As POSIX has it: a link is no folder, and nothing that can be flushed.
inline Number unless_link(Number open, int reason) {
  Opened opened(open);
  Facts facts;
  if (!opened || !machine::facts_of(opened.get(), facts)) return none;
  if (facts.kind != Kind::link) return opened.release();
  errno = reason;
  return none;
}

inline bool set_rights(void* handle, unsigned rights) {
  BasicInformation information;
  information.attributes = (rights & 0200) == 0 ? write_protected : normal;
  return succeeds(set_information(handle, basic, &information, sizeof information));
}
inline bool remove(Number folder, const char* name, How how) {
  const Opened opened(open(folder, name, removes | writes_facts, opens, how));
  Facts facts;
  if (!opened || !machine::facts_of(opened.get(), facts)) return false;
  if ((facts.rights & 0200) == 0 && !set_rights(opened.handle(), 0666)) return false;
  unsigned char goes = 1;
  return succeeds(set_information(opened.handle(), disposition, &goes, sizeof goes));
}
inline bool give_name(void* handle, About about, bool replaces, Number folder, const char* name) {
  const std::wstring chars = kernel_name(name);
  std::vector<std::uint64_t> bytes(sizeof(NewName) / 8 + chars.size() / 4 + 2);
  NewName& made = *reinterpret_cast<NewName*>(bytes.data());
  made.replaces = replaces ? 1 : 0;
  made.folder = folder->handle;
  made.bytes = static_cast<unsigned long>(chars.size() * sizeof(wchar_t));
  std::memcpy(made.chars, chars.data(), made.bytes);
  return succeeds(set_information(handle, about, &made, static_cast<unsigned long>(bytes.size() * 8)));
}
/// Files give way to files. What somebody looks at, such as a virus scanner, is free a little later.
inline bool rename(Number from, const char* name, Number to, const char* new_name, bool replaces) {
  for (int attempt = 0;; ++attempt) {
    const Opened opened(open(from, name, removes, opens, 0));
    Facts facts;
    if (opened && machine::facts_of(opened.get(), facts) &&
        give_name(opened.handle(), windows::new_name, replaces && facts.kind == Kind::file, to, new_name)) {
      return true;
    }
    if ((errno != EACCES && errno != EBUSY) || attempt == 20) return false;
    machine::sleep(10'000'000);
  }
}

inline std::vector<std::string> names_in(Number folder, bool& is_read) {
  std::vector<std::string> names;
  std::vector<std::uint64_t> room(1 << 13);
  is_read = false;
  const Opened again(open(folder, ".", reads, opens, as_folder));  // Wine reads a folder once for each opening
  if (!again) return names;
  for (bool first = true;; first = false) {
    const long status = query_names(again.handle(), room.data(), static_cast<unsigned long>(room.size() * 8), first);
    is_read = static_cast<unsigned long>(status) == 0x80000006;  // there are no more
    if (is_read || !succeeds(status)) return names;
    for (const char* at = reinterpret_cast<const char*>(room.data());;) {
      const EntryName& entry = *reinterpret_cast<const EntryName*>(at);
      std::string name = narrow({entry.chars, entry.bytes / sizeof(wchar_t)});
      if (name != "." && name != "..") names.push_back(std::move(name));
      if (entry.next == 0) break;
      at += entry.next;
    }
  }
}

inline void* stream_handle(int stream) { return GetStdHandle(stream == 1 ? 0xFFFFFFF5UL : 0xFFFFFFF4UL); }
inline bool is_console(void* handle, unsigned long& mode) { return GetConsoleMode(handle, &mode) != 0; }

}  // namespace internal

}  // namespace constcloud::host::machine

#endif
