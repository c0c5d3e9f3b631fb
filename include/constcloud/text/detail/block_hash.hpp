// SPDX-License-Identifier: Apache-2.0
#pragma once
// BlockHash: what MD5, SHA-1 and SHA-256 share: text in, in any pieces, and padded blocks of 16 words out.
#include <bit>
#include <constcloud/text/chars.hpp>
#include <cstddef>
#include <cstdint>

namespace CONSTCLOUD_NAMESPACE::text::internal {

/// The 16 words of a block of 64 bytes.
struct Words {
  std::uint32_t at[16];
};

/// Lower-case or upper-case hexadecimal digits, `Size` of them, without a NUL.
template <std::size_t Size>
struct HexDigits {
  char digits[Size];

  constexpr const char* data() const { return digits; }
  static constexpr std::size_t size() { return Size; }
};

/// Feeds a hash function. `Rounds` holds the state: `mix(const Words&)` takes in a block, and
/// `order` is the byte order of words and length.
template <class Rounds>
class BlockHash {
 public:
  constexpr void update(const char* data, std::size_t size) {
    length_ += size;
    for (std::size_t room = 64 - filled_; size >= room; room = 64) {
      detail::copy_chars(block_.bytes + filled_, data, room);
      rounds_.mix(next_words());
      data += room, size -= room;
    }
    detail::copy_chars(block_.bytes + filled_, data, size);
    filled_ += size;
  }

 protected:
  /// The state after padding. Ends the hash.
  constexpr const Rounds& finish() {
    block_.bytes[filled_] = static_cast<char>(0x80);
    if (filled_ >= 56) rounds_.mix(next_words());
    Words words = next_words();
    constexpr bool low_first = Rounds::order == std::endian::little;
    words.at[low_first ? 14 : 15] = static_cast<std::uint32_t>(length_ << 3);
    words.at[low_first ? 15 : 14] = static_cast<std::uint32_t>(length_ >> 29);
    rounds_.mix(words);
    return rounds_;
  }

 private:
  struct Block {
    char bytes[64];
  };

  /// Takes the block away and leaves an empty one.
  constexpr Words next_words() {
    Words words = std::bit_cast<Words>(block_);
    if constexpr (Rounds::order != std::endian::native) {
      for (std::uint32_t& word : words.at) word = detail::swap_bytes(word);
    }
    block_ = {};
    filled_ = 0;
    return words;
  }

  Rounds rounds_;
  Block block_{};  // zeros from filled_ on
  std::size_t filled_ = 0;
  std::uint64_t length_ = 0;
};

}  // namespace constcloud::text::internal
