// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/machine.hpp on Windows. A folder is open there as it is on POSIX, and what is in it is found from
// it on, by calls of the kernel: so a folder that is renamed meanwhile stays the one that it was.
#include <constcloud/host/machine.hpp>
#if defined(_WIN32)

#include <constcloud/host/detail/windows_open.hpp>
#include <cstdlib>
#include <random>

namespace CONSTCLOUD_NAMESPACE::host::machine {

// --- paths ----------------------------------------------------------------------------------------------------------

CONSTCLOUD_INLINE bool facts_of(const char* path, Facts& facts) {
  const internal::Opened opened(internal::open(path, 0, windows::opens, 0));
  return opened && facts_of(opened.get(), facts);
}
CONSTCLOUD_INLINE bool facts_of_link(const char* path, Facts& facts) {
  const internal::Opened opened(internal::open(path, 0, windows::opens, windows::as_link));
  return opened && facts_of(opened.get(), facts);
}
CONSTCLOUD_INLINE Text with_slashes(const Text& path) {
  if (!path.contains("\\")) return path;
  Buffer made;
  for (const char c : path) made.push(c == '\\' ? '/' : c);
  return Text(std::move(made));
}
CONSTCLOUD_INLINE bool is_separator(char c) { return c == '/' || c == '\\'; }
CONSTCLOUD_INLINE Optional<Text> real_path(const char* path) {
  const internal::Opened opened(internal::open(path, 0, windows::opens, 0));
  if (!opened) return {};
  std::wstring real(GetFinalPathNameByHandleW(opened.handle(), nullptr, 0, 0), L'\0');
  real.resize(GetFinalPathNameByHandleW(opened.handle(), real.data(), static_cast<unsigned long>(real.size()), 0));
  if (!internal::succeeds(static_cast<int>(real.size()))) return {};
  if (internal::starts_with(real, L"\\\\?\\UNC\\")) {
    real.replace(0, 7, L"\\");
  } else if (internal::starts_with(real, L"\\\\?\\")) {
    real.erase(0, 4);
  }
  internal::replace_all(real, L'\\', L'/');
  return Text(internal::narrow(real));
}
CONSTCLOUD_INLINE Optional<Text> current_folder() { return real_path("."); }
CONSTCLOUD_INLINE bool read_link(const char* path, Buffer& target) {
  const internal::Opened opened(internal::open(path, 0, windows::opens, windows::as_link));
  if (!opened) return false;
  std::vector<std::uint64_t> room(1 << 11);
  unsigned long size = 0;
  constexpr unsigned long get_reparse_point = 0x900A8;
  if (!internal::succeeds(DeviceIoControl(opened.handle(), get_reparse_point, nullptr, 0, room.data(),
                                          static_cast<unsigned long>(room.size() * 8), &size, nullptr))) {
    return false;
  }
  windows::LinkTarget link;
  std::memcpy(&link, room.data(), sizeof link);
  const char* const names =
      reinterpret_cast<const char*>(room.data()) + sizeof link + (link.tag == windows::symbolic_link ? 4 : 0);
  std::wstring found(link.target_bytes / sizeof(wchar_t), L'\0');
  std::memcpy(found.data(), names + link.target_at, link.target_bytes);
  if (internal::starts_with(found, L"\\??\\")) found.erase(0, 4);
  internal::replace_all(found, L'\\', L'/');
  const std::string bytes = internal::narrow(found);
  target.append(bytes.data(), bytes.size());
  return true;
}
CONSTCLOUD_INLINE bool make_link(const char* target, const char* path) {
  const std::wstring link = internal::wide(path);
  std::wstring said = internal::wide(target);
  internal::replace_all(said, L'/', L'\\');
  // Windows wants to know what the link will be of.
  const bool is_absolute = said.size() > 1 && (said[0] == L'\\' || said[1] == L':');
  const std::wstring folder = is_absolute ? std::wstring() : link.substr(0, link.find_last_of(L"/\\") + 1);
  Facts facts;
  const bool is_folder = facts_of(internal::narrow(folder + said).c_str(), facts) && facts.kind == Kind::folder;
  constexpr unsigned long by_anyone = 2;
  return internal::succeeds(
      static_cast<int>(CreateSymbolicLinkW(link.c_str(), said.c_str(), by_anyone | (is_folder ? 1UL : 0UL))));
}
CONSTCLOUD_INLINE bool make_folder(const char* path) {
  return bool(internal::Opened(internal::open(path, 0, windows::makes, windows::as_folder)));
}
CONSTCLOUD_INLINE Number open_folder(const char* path) {
  return internal::open(path, windows::reads | windows::traverses, windows::opens, windows::as_folder);
}
CONSTCLOUD_INLINE Number open_to_read(const char* path) {
  return internal::open(path, windows::reads, windows::opens, windows::as_file);
}
CONSTCLOUD_INLINE Number open_to_write(const char* path, unsigned) {
  return internal::open(path, windows::writes | windows::writes_facts, windows::overwrites, windows::as_file);
}

// --- what is in a folder --------------------------------------------------------------------------------------------

CONSTCLOUD_INLINE bool facts_of(Number folder, const char* name, Facts& facts) {
  const internal::Opened opened(internal::open(folder, name, 0, windows::opens, 0));
  return opened && facts_of(opened.get(), facts);
}
CONSTCLOUD_INLINE Number open_folder(Number folder, const char* name) {
  return internal::unless_link(
      internal::open(folder, name, windows::reads | windows::traverses, windows::opens, windows::as_folder), ENOTDIR);
}
CONSTCLOUD_INLINE Number open_to_flush(Number folder, const char* name) {
  constexpr unsigned long access = windows::reads | windows::writes;
  return internal::unless_link(internal::open(folder, name, access, windows::opens, 0), ELOOP);
}
CONSTCLOUD_INLINE bool is_nothing_to_flush() { return errno == ELOOP || errno == EACCES; }
CONSTCLOUD_INLINE Number create(Number folder, const char* name) {
  return internal::open(folder, name, windows::writes | windows::writes_facts, windows::makes, windows::as_file);
}
CONSTCLOUD_INLINE bool make_folder(Number folder, const char* name) {
  return bool(internal::Opened(internal::open(folder, name, 0, windows::makes, windows::as_folder)));
}
CONSTCLOUD_INLINE bool give_rights(Number folder, const char* name, unsigned rights) {
  const internal::Opened opened(internal::open(folder, name, windows::writes_facts, windows::opens, 0));
  return opened && internal::set_rights(opened.handle(), rights);
}
CONSTCLOUD_INLINE bool remove_file(Number folder, const char* name) {
  return internal::remove(folder, name, windows::as_file);
}
CONSTCLOUD_INLINE bool remove_folder(Number folder, const char* name) {
  return internal::remove(folder, name, windows::as_folder);
}
/// What is mounted in a folder is a kind of link there: renamed and removed alone.
CONSTCLOUD_INLINE bool is_mount_point(Number, const char*) { return false; }
CONSTCLOUD_INLINE bool rename(Number from, const char* name, Number to, const char* new_name) {
  return internal::rename(from, name, to, new_name, true);
}
CONSTCLOUD_INLINE bool rename_to_free(Number from, const char* name, Number to, const char* new_name) {
  return internal::rename(from, name, to, new_name, false);
}
CONSTCLOUD_INLINE bool exchange(Number, const char*, const char*) { return errno = ENOSYS, false; }
CONSTCLOUD_INLINE bool has_no_such_step() { return errno == ENOSYS; }
CONSTCLOUD_INLINE bool add_name(Number from, const char* name, Number to) {
  const internal::Opened opened(internal::open(from, name, windows::writes_facts, windows::opens, windows::as_file));
  return opened && internal::give_name(opened.handle(), windows::second_name, false, to, name);
}

// --- what is open ---------------------------------------------------------------------------------------------------

CONSTCLOUD_INLINE bool close(Number open) {
  if (open->lock != nullptr) CloseHandle(open->lock);
  const int is_closed = CloseHandle(open->handle);
  delete open;
  return internal::succeeds(is_closed);
}
CONSTCLOUD_INLINE bool facts_of(Number open, Facts& facts) {
  windows::BasicInformation known;
  std::int64_t number = 0;
  if (!internal::succeeds(windows::query_information(open->handle, windows::basic, &known, sizeof known)) ||
      !internal::succeeds(windows::query_information(open->handle, windows::number, &number, sizeof number))) {
    return false;
  }
  facts.kind = (known.attributes & windows::folder) != 0 ? Kind::folder : Kind::file;
  windows::TagInformation tagged{};
  if ((known.attributes & windows::has_tag) != 0 &&
      windows::query_information(open->handle, windows::attribute_tag, &tagged, sizeof tagged) >= 0 &&
      (tagged.tag == windows::symbolic_link || tagged.tag == windows::mounted)) {
    facts.kind = Kind::link;
  }
  const bool may_write = facts.kind == Kind::folder || (known.attributes & windows::write_protected) == 0;
  facts.rights = facts.kind == Kind::folder ? 0777 : may_write ? 0666 : 0444;
  facts.inode = static_cast<std::uint64_t>(number);
  return true;
}
CONSTCLOUD_INLINE std::ptrdiff_t read(Number file, char* to, std::size_t room) {
  unsigned long count = 0;
  if (ReadFile(file->handle, to, static_cast<unsigned long>(room), &count, nullptr) != 0) return std::ptrdiff_t(count);
  constexpr unsigned long end_of_file = 38, end_of_pipe = 109;
  if (GetLastError() == end_of_file || GetLastError() == end_of_pipe) return 0;
  errno = internal::reason_of_error(GetLastError());
  return -1;
}
CONSTCLOUD_INLINE std::ptrdiff_t write(Number file, const char* from, std::size_t size) {
  unsigned long count = 0;
  const unsigned long most = size < (1U << 30) ? static_cast<unsigned long>(size) : 1UL << 30;
  if (!internal::succeeds(WriteFile(file->handle, from, most, &count, nullptr))) return -1;
  return std::ptrdiff_t(count);
}
CONSTCLOUD_INLINE void begin_to_flush(Number) {}
/// Of a folder nothing: the names are in the journal of the file system.
CONSTCLOUD_INLINE bool flush(Number open) {
  if (open == none) return errno = EBADF, false;
  Facts facts;
  if (!facts_of(open, facts)) return false;
  return facts.kind == Kind::folder || internal::succeeds(FlushFileBuffers(open->handle));
}
CONSTCLOUD_INLINE bool give_rights(Number open, unsigned rights) { return internal::set_rights(open->handle, rights); }
/// The folder knows it. But under Wine, what is opened from it on goes by the path that it was opened by.
CONSTCLOUD_INLINE void has_been_renamed(Number folder, Number parent, const char* new_name) {
  const internal::Opened again(open_folder(parent, new_name));
  Facts facts;
  Facts others;
  if (again && facts_of(folder, facts) && facts_of(again.get(), others) && facts.inode == others.inode) {
    detail::swap(folder->handle, again.get()->handle);
  }
}
CONSTCLOUD_INLINE bool may_change(Number) { return true; }  // the first change tells
CONSTCLOUD_INLINE bool take_after(Number, Number) { return true; }  // rights come from the folder above

/// Only files have locks there. An object of the system has the folder's number for its name as long as it is locked.
CONSTCLOUD_INLINE Lock try_lock(Number folder) {
  Facts facts;
  if (folder->lock != nullptr) return Lock::taken;
  if (!facts_of(folder, facts)) return Lock::unknown;
  const std::wstring name = L"Global\\constcloud-" + std::to_wstring(facts.inode);
  void* const lock = CreateEventW(nullptr, 1, 0, name.c_str());
  constexpr unsigned long access_denied = 5, already_exists = 183;
  const unsigned long error = GetLastError();
  if (lock == nullptr) return error == access_denied ? Lock::busy : Lock::unknown;
  if (error == already_exists) {
    CloseHandle(lock);
    return Lock::busy;
  }
  folder->lock = lock;
  return Lock::taken;
}

class Names {
 public:
  explicit Names(Number folder) : folder_(folder) {}
  Names(const Names&) = delete;
  Names& operator=(const Names&) = delete;

  bool is_open() const { return bool(folder_); }
  Number folder() const { return folder_.get(); }
  void rewind() {}
  template <class F>
  bool each(F visit) {
    bool is_read = false;
    for (const std::string& name : internal::names_in(folder_.get(), is_read)) {
      if (!visit(name.c_str())) return false;
    }
    return is_read;
  }

 private:
  internal::Opened folder_;
};

// --- the rest -------------------------------------------------------------------------------------------------------

CONSTCLOUD_INLINE bool fill_randomly(unsigned char* bytes, std::size_t size) {
  std::random_device device;
  for (std::size_t i = 0; i != size; ++i) bytes[i] = static_cast<unsigned char>(device());
  return true;
}
CONSTCLOUD_INLINE void sleep(long nanoseconds) {
  Sleep(static_cast<unsigned long>((nanoseconds + 999'999) / 1'000'000));
}
CONSTCLOUD_INLINE Optional<Text> environment_variable(const char* name) {
  const std::wstring wanted = internal::wide(name);
  std::wstring value(GetEnvironmentVariableW(wanted.c_str(), nullptr, 0), L'\0');
  if (value.size() < 2) return {};
  value.resize(GetEnvironmentVariableW(wanted.c_str(), value.data(), static_cast<unsigned long>(value.size())));
  return Text(internal::narrow(value));
}
CONSTCLOUD_INLINE List<Text> words_of(int argc, const char* const* argv) {
  // What main is called with has lost what the code page of the system lacks.
  bool is_of_program = argc == __argc;
  for (int i = 0; is_of_program && i != argc; ++i) is_of_program = std::strcmp(argv[i], __argv[i]) == 0;
  int count = 0;
  wchar_t** const wide_words = is_of_program ? CommandLineToArgvW(GetCommandLineW(), &count) : nullptr;
  List<Text> words;
  for (int i = 1; i < argc; ++i) {
    const std::wstring word = count == argc ? wide_words[i] : internal::wide(argv[i], std::strlen(argv[i]), 0);
    words.push_back(Text(internal::narrow(word)));
  }
  if (wide_words != nullptr) LocalFree(wide_words);
  return words;
}
CONSTCLOUD_INLINE std::ptrdiff_t write_stream(int stream, const char* from, std::size_t size) {
  void* const handle = internal::stream_handle(stream);
  unsigned long mode = 0;
  if (!internal::is_console(handle, mode)) {
    windows::Open open{handle, nullptr};
    return write(&open, from, size);
  }
  const std::wstring shown = internal::wide(from, size);
  const bool is_written =
      internal::succeeds(WriteConsoleW(handle, shown.data(), static_cast<unsigned long>(shown.size()), &mode, nullptr));
  return is_written ? std::ptrdiff_t(size) : -1;
}
/// A console that knows the escapes of colours.
CONSTCLOUD_INLINE bool is_terminal(int stream) {
  void* const handle = internal::stream_handle(stream);
  unsigned long mode = 0;
  constexpr unsigned long escapes = 4;
  return internal::is_console(handle, mode) && SetConsoleMode(handle, mode | escapes) != 0;
}
CONSTCLOUD_INLINE bool terminal_shows_all() { return true; }

}  // namespace constcloud::host::machine

#endif
