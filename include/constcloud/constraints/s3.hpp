// SPDX-License-Identifier: Apache-2.0
#pragma once
// What S3 accepts as the name of a bucket, today and in the past.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE::constraints::s3 {

constexpr bool is_bucket_letter(char c, bool legacy) {
  return text::is_digit(c) || text::is_lower(c) || (legacy && text::is_upper(c));
}
/// The offset of the first character that a bucket name may not have; `size` when there is none.
constexpr std::size_t illegal_in_bucket_name(const char* data, std::size_t size, bool legacy) {
  for (std::size_t i = 0; i != size; ++i) {
    if (!is_bucket_letter(data[i], legacy) && data[i] != '.' && data[i] != '-' && !(legacy && data[i] == '_')) return i;
  }
  return size;
}
/// The offset of the first `..`, `.-` or `-.`; `size` when there is none.
constexpr std::size_t neighbours_in_bucket_name(const char* data, std::size_t size) {
  for (std::size_t i = 0; i + 1 < size; ++i) {
    if ((data[i] == '.' && (data[i + 1] == '.' || data[i + 1] == '-')) || (data[i] == '-' && data[i + 1] == '.'))
      return i;
  }
  return size;
}
/// Four groups of one to three digits with dots between them.
constexpr bool resembles_ip_address(const char* data, std::size_t size) {
  std::size_t groups = 0;
  std::size_t digits = 0;
  for (std::size_t i = 0; i != size; ++i) {
    if (text::is_digit(data[i])) {
      if (++digits > 3) return false;
    } else if (data[i] == '.' && digits != 0) {
      ++groups;
      digits = 0;
    } else {
      return false;
    }
  }
  return groups == 3 && digits != 0;
}
constexpr bool is_bucket_name_of(const char* data, std::size_t size, bool legacy) {
  return size >= 3 && size <= 63 && illegal_in_bucket_name(data, size, legacy) == size &&
         is_bucket_letter(data[0], legacy) && is_bucket_letter(data[size - 1], legacy) &&
         neighbours_in_bucket_name(data, size) == size && !resembles_ip_address(data, size);
}
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
constexpr bool is_bucket_name(const char* data, std::size_t size) { return is_bucket_name_of(data, size, false); }
/// Buckets from before 2018 may have capitals and underscores.
constexpr bool is_legacy_bucket_name(const char* data, std::size_t size) { return is_bucket_name_of(data, size, true); }

/// One line for each fault of a name, each after a line feed.
constexpr Text faults_of_bucket_name(const Text& name, bool legacy) {
  const char* data = name.data();
  const std::size_t size = name.size();
  Text faults;
  const auto add = [&faults](const Text& fault) { faults = Text::concat({faults, "\n", fault}); };
  const auto add_at = [&add](const Text& fault, std::size_t offset) {
    add(Text::concat({fault, " (offset: ", Json(offset).to_text(), ")"}));
  };
  const std::size_t length = text::utf16_length(data, size);
  if (length < 3 || length > 63) add("Bucket name must be at least 3 and no more than 63 characters");
  const std::size_t illegal = illegal_in_bucket_name(data, size, legacy);
  if (illegal != size && legacy) {
    add("Bucket name must only contain uppercase or lowercase characters and the symbols, period (.), underscore (_), "
        "and dash (-)");
  } else if (illegal != size) {
    add_at("Bucket name must only contain lowercase characters and the symbols, period (.) and dash (-)",
           text::utf16_length(data, illegal));
  }
  if (!is_bucket_letter(data[0], legacy)) {
    if (legacy) {
      add("Bucket name must start with an uppercase, lowercase character or number");
    } else {
      add_at("Bucket name must start with a lowercase character or number", 0);
    }
  }
  if (!is_bucket_letter(data[size - 1], legacy)) {
    if (legacy) {
      add("Bucket name must end with an uppercase, lowercase character or number");
    } else {
      add_at("Bucket name must end with a lowercase character or number", length - 1);
    }
  }
  const std::size_t neighbours = neighbours_in_bucket_name(data, size);
  if (neighbours != size) {
    add_at("Bucket name must not have dash next to period, or period next to dash, or consecutive periods",
           text::utf16_length(data, neighbours));
  }
  if (resembles_ip_address(data, size)) add("Bucket name must not resemble an IP address");
  return faults;
}

}  // namespace constcloud::constraints::s3

namespace CONSTCLOUD_NAMESPACE::aws_s3 {

/// The name of a new bucket.
CONSTCLOUD_CHECKED_FIELD(
    BucketName, where(s3::is_bucket_name),
    a_bucket_name_must_be_3_to_63_lower_case_letters_digits_dots_and_hyphens_rename_the_bucket, "Bucket: bucket_name",
    "must be 3 to 63 lower-case letters, digits, dots and hyphens, and begin and end with a letter or a digit",
    "rename the bucket", [](const Text& name) {
      if (name.empty()) return Text("Bucket: bucket_name must not be empty: leave it out for a generated name");
      return Text::concat({"Invalid S3 bucket name (value: ", name, ")",
                           constraints::s3::faults_of_bucket_name(name, false)});
    });
/// The name of a bucket that is there already.
CONSTCLOUD_CHECKED_FIELD(
    ImportedBucketName, where(s3::is_legacy_bucket_name),
    the_name_of_an_imported_bucket_must_be_3_to_63_letters_digits_dots_hyphens_and_underscores_correct_it,
    "Bucket::from_bucket_name: a bucket name",
    "must be 3 to 63 letters, digits, dots, hyphens and underscores, and begin and end with a letter or a digit",
    "correct the name", [](const Text& name) {
      if (name.empty()) return Text("Bucket name is required");
      return Text::concat({"Invalid S3 bucket name (value: ", name, ")",
                           constraints::s3::faults_of_bucket_name(name, true)});
    });

}  // namespace constcloud::aws_s3
