// Bytes of a stream, inflated when they are gzip.
#pragma once
#include "JSONScan.h"
#include <isa-l/igzip_lib.h>
#include <memory>
#include <vector>

class stream_input {
 public:
  void open(js_read_fn read, void *context, uint64_t limit);
  // Appends to `into`; returns the bytes added. Fewer than `capacity` only when `ended` is set.
  size_t fill(uint8_t *into, size_t capacity);

  bool ended = false;
  bool gzip = false;
  js_fault_kind fault = JS_OK;  // why it ended, when not at its end
  uint64_t produced = 0;        // inflated bytes
  uint64_t position() const;    // where in the input reading stands

 private:
  bool more();  // makes at least one unread byte available; false at the end
  bool begin();
  size_t inflate(uint8_t *into, size_t capacity);
  size_t copy(uint8_t *into, size_t capacity);
  void next_member();
  void end(js_fault_kind why) { ended = true; fault = why; }

  // The inflater may hold up to eight bytes it has not used; they are handed back by stepping back, so
  // the last eight bytes of a chunk are kept before the next one.
  static constexpr size_t kept = 8, chunk_size = 256 << 10;
  std::unique_ptr<inflate_state> state_;
  std::vector<uint8_t> chunk_;
  size_t unread_ = 0, filled_ = 0;
  uint64_t read_ = 0, limit_ = 0;
  bool at_end_ = false, read_failed_ = false, begun_ = false;
  js_read_fn read_fn_ = nullptr;
  void *context_ = nullptr;
};
