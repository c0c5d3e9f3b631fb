// SPDX-License-Identifier: Apache-2.0
#pragma once
// OutputFolder: a cloud assembly on its way to the disk, whole or not at all.
#include <constcloud/host/descriptor.hpp>
#include <constcloud/host/file.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace host {

/// A folder that is written beside the one of that name and takes its place as a whole, or leaves no trace.
///
/// It is written as `.<name>.<16 hexadecimal digits>` in the same folder, which the CDK CLI's `watch` does not look at.
/// `commit` puts it on the disk and exchanges the two in one step of the file system; who reads the old one through an
/// open folder goes on reading it until it is removed. A file system without that step (NFS, 9p, those of Windows) gets
/// two renames: between them the folder is missing for an instant, and whoever is killed there leaves the old one as
/// `.<name>.0000000000000000`, from where the next run brings it back.
///
/// Writers of one folder wait for each other in `commit` (`flock`, ten seconds), and the last one stays. What a killed
/// one left beside, the next one removes.
///
/// The CDK CLI's locks (`synth.lock`, `read.<pid>.<n>.lock`) and entries with a dot before their name (`.cache`) pass
/// from the old folder to the new one. All else in the old folder is removed with it, so it must be a cloud assembly,
/// or hold nothing else: `the output folder cdk.out is no cloud assembly, it holds "notes.txt": remove it or name
/// another one`.
///
/// An exception that nobody catches need not call destructors: who holds one of these catches and throws again.
class OutputFolder {
 public:
  /// Makes the folder beside `path`, and the folders above when they are missing. A symbolic link stands for the folder
  /// that it names. Refuses what cannot be replaced: a file, a mount point, the current folder and those above it.
  explicit OutputFolder(const Text& path);
  OutputFolder(const OutputFolder&) = delete;
  OutputFolder& operator=(const OutputFolder&) = delete;
  ~OutputFolder() { discard(); }

  /// Writes a file; `/` in its name stands for folders, which are made. A file is written once, and none leaves the
  /// folder: `a file of the output folder stays in it and has a name: "../x" does not`.
  void write(const Text& name, const Text& text);

  /// Where it is being written: whoever copies files and folders into it puts them there before `commit`.
  const Text& beside() const { return beside_; }

  /// Takes the place of the old folder. When it throws, the old one stays as it was and this one is gone.
  void commit();

 private:
  void make_beside(const Text& above);
  void discard();
  bool take_free_place();
  bool take_place_of(Descriptor& old);

  Text path_;         // as it was given
  Text name_;         // in its parent, with a NUL
  Text beside_name_;  // the same
  Text beside_;
  Descriptor parent_;
  Descriptor folder_;
};

}  // namespace host

namespace refuse {

[[noreturn]] CONSTCLOUD_INLINE void a_file_stays_in_the_output_folder(const Text& name);
[[noreturn]] CONSTCLOUD_INLINE void an_output_folder_is_not_above_the_current_one(const Text& path);

}  // namespace refuse

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/output_folder.hpp>
#endif
