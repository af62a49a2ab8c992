#include "Input.hpp"
#include <algorithm>
#include <cstring>

void stream_input::open(js_read_fn read, void *context, uint64_t limit) {
  read_fn_ = read;
  context_ = context;
  limit_ = limit;
  ended = gzip = at_end_ = read_failed_ = begun_ = false;
  fault = JS_OK;
  produced = read_ = 0;
  chunk_.resize(kept + chunk_size);
  unread_ = filled_ = kept;
}

uint64_t stream_input::position() const { return read_ - (filled_ - unread_); }

bool stream_input::more() {
  if (unread_ < filled_) return true;
  if (at_end_) {
    if (read_failed_) end(JS_READ_FAILED);
    return false;
  }
  memmove(chunk_.data(), chunk_.data() + filled_ - kept, kept);
  unread_ = filled_ = kept;
  // A pipe gives little at a time. Whole chunks are faster, and what is made of a damaged stream must not
  // depend on how it came.
  while (filled_ < chunk_.size()) {
    ssize_t got = read_fn_(context_, chunk_.data() + filled_, chunk_.size() - filled_);
    if (got <= 0) {
      at_end_ = true;
      read_failed_ = got < 0;
      break;
    }
    filled_ += size_t(got);
    read_ += uint64_t(got);
  }
  if (unread_ == filled_ && read_failed_) end(JS_READ_FAILED);
  return unread_ < filled_;
}

bool stream_input::begin() {
  begun_ = true;
  if (!more()) {
    if (!ended) end(JS_EMPTY);
    return false;
  }
  const uint8_t *p = chunk_.data() + unread_;
  gzip = filled_ - unread_ >= 2 && p[0] == 0x1F && p[1] == 0x8B;
  if (gzip) {
    if (!state_) state_ = std::make_unique<inflate_state>();
    isal_inflate_init(state_.get());
    state_->crc_flag = ISAL_GZIP;
  }
  return true;
}

size_t stream_input::fill(uint8_t *into, size_t capacity) {
  if (ended || (!begun_ && !begin())) return 0;
  uint64_t allowed = limit_ - produced;
  // One byte more than is allowed, so that a stream of exactly the limit passes.
  size_t asked = uint64_t(capacity) > allowed ? size_t(allowed) + 1 : capacity;
  size_t got = gzip ? inflate(into, asked) : copy(into, asked);
  if (got > allowed) {
    end(JS_STREAM_TOO_LARGE);
    got = size_t(allowed);
  }
  produced += got;
  return got;
}

size_t stream_input::copy(uint8_t *into, size_t capacity) {
  size_t got = 0;
  while (got < capacity && more()) {
    size_t n = std::min(capacity - got, filled_ - unread_);
    memcpy(into + got, chunk_.data() + unread_, n);
    unread_ += n;
    got += n;
  }
  if (got < capacity) ended = true;
  return got;
}

size_t stream_input::inflate(uint8_t *into, size_t capacity) {
  inflate_state &z = *state_;
  size_t got = 0;
  while (got < capacity && !ended) {
    if (unread_ == filled_) more();
    if (ended) break;
    z.next_in = chunk_.data() + unread_;
    z.avail_in = uint32_t(filled_ - unread_);
    z.next_out = into + got;
    z.avail_out = uint32_t(std::min<size_t>(capacity - got, 1u << 30));
    int status = isal_inflate(&z);
    unread_ = filled_ - z.avail_in;
    got = size_t(z.next_out - into);
    if (status < 0) {
      end(status == ISAL_INCORRECT_CHECKSUM ? JS_GZIP_CHECKSUM : JS_GZIP_CORRUPT);
    } else if (z.block_state == ISAL_BLOCK_FINISH) {
      next_member();
    } else if (z.avail_out && z.avail_in == 0 && at_end_) {
      end(JS_GZIP_TRUNCATED);
    }
  }
  return got;
}

// After a member: another one, or nothing. Zero padding is what tape and block devices add (gzip(1)).
void stream_input::next_member() {
  unread_ -= std::min<size_t>(size_t(state_->read_in_length) / 8, unread_);
  isal_inflate_reset(state_.get());
  state_->crc_flag = ISAL_GZIP;
  if (!more()) { ended = true; return; }
  if (chunk_[unread_] == 0x1F) return;
  while (more()) {
    if (chunk_[unread_] != 0) { end(JS_GZIP_TRAILING); return; }
    unread_++;
  }
  ended = true;
}
