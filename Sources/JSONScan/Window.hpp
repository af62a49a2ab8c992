// The part of a stream that is in memory, and its structural index.
#pragma once
#include "JSONScan.h"
#include <simdjson.h>
#include <memory>

// Stage 1's own index. simdjson keeps this class in `internal`: it has been there, in this form, since
// 0.9, and Debian 12 pins 3.0.1; a test of the index's shape guards an upgrade.
class structure_index {
 public:
  // Indexes bytes[0, length), where length bytes begin outside a string. On a fault `*fault_at` is its
  // offset, and what stands before it is indexed. `open_end`: the text may stop anywhere.
  js_fault_kind build(const uint8_t *bytes, size_t length, bool open_end, size_t *fault_at);
  js_view view(const uint8_t *bytes) const;

 private:
  using parser = simdjson::internal::dom_parser_implementation;
  simdjson::error_code run(const uint8_t *bytes, size_t length, simdjson::stage1_mode mode);
  std::unique_ptr<parser> parser_;
  size_t capacity_ = 0;
  uint32_t count_ = 0;
};

static constexpr size_t padding = simdjson::SIMDJSON_PADDING + 64;

// Where a window that does not end the stream is cut: before a `{` that follows `}` and a comma or line
// break. A guess: a cut in a string or in a nested list only leaves more for the next window. 0: none.
size_t choose_cut(const uint8_t *bytes, size_t length);
