// The part of a stream that is in memory, and its structural index.
#pragma once
#include "JSONScan.h"
#include <simdjson.h>
#include <memory>

// Stage 1's own index. simdjson keeps this class in `internal`: it has been there, in this form, since
// 0.9, and Debian 12 pins 3.0.1; a test of the index's shape guards an upgrade.
class structure_index {
 public:
  // Indexes bytes[0, length), which begin outside a string. On a fault `*fault_at` is its offset, and what
  // stands before it is indexed. `open_end`: the text may stop anywhere; a string that it stops in is left
  // out, and `*fault_at` is where it begins. Writes to the two bytes after the text, and puts them back.
  js_fault_kind build(uint8_t *bytes, size_t length, bool open_end, size_t *fault_at);
  js_view view(const uint8_t *bytes) const;

 private:
  using parser = simdjson::internal::dom_parser_implementation;
  simdjson::error_code run(const uint8_t *bytes, size_t length);
  simdjson::error_code run_open(uint8_t *bytes, size_t length, size_t *open_at);
  std::unique_ptr<parser> parser_;
  size_t capacity_ = 0;
  uint32_t count_ = 0;
};

static constexpr size_t padding = simdjson::SIMDJSON_PADDING + 64;

// Where a window that does not end the stream is cut: before a `{` that follows `}`, with nothing but a comma
// and white space between. A guess: a cut in a string or in a nested list only leaves more for the next
// window. 0: none.
size_t choose_cut(const uint8_t *bytes, size_t length);
