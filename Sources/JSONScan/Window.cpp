#include "Window.hpp"
#include "Walker.hpp"
#include <string.h>

using namespace simdjson;

error_code structure_index::run(const uint8_t *bytes, size_t length, stage1_mode mode) {
  count_ = 0;
  if (!parser_ || capacity_ < length) {
    capacity_ = length + length / 4 + 4096;
    error_code error = parser_ ? parser_->set_capacity(capacity_)
        : get_active_implementation()->create_dom_parser_implementation(capacity_, 16, parser_);
    if (error) { capacity_ = 0; return MEMALLOC; }
  }
  error_code error = parser_->stage1(bytes, length, mode);
  // In streaming mode CAPACITY says that no document is complete yet; the index is there all the same.
  if (error == CAPACITY && mode != stage1_mode::regular) error = SUCCESS;
  if (error == EMPTY) { parser_->n_structural_indexes = 0; error = SUCCESS; }
  if (!error) {
    count_ = parser_->n_structural_indexes;
    parser_->structural_indexes[count_] = uint32_t(length);
  }
  return error;
}

js_view structure_index::view(const uint8_t *bytes) const {
  return js_view{bytes, parser_->structural_indexes.get(), count_};
}

// Offset of the first control character inside a string; `length` if there is none.
static size_t find_control(const uint8_t *bytes, size_t length) {
  bool inside = false;
  for (size_t i = 0; i < length; i++) {
    uint8_t c = bytes[i];
    if (!inside) { inside = c == '"'; continue; }
    if (c == '\\') i++;
    else if (c == '"') inside = false;
    else if (c < 0x20) return i;
  }
  return length;
}

// Offset of the first byte that is not UTF-8: whole blocks first, then sequence by sequence (RFC 3629).
static size_t find_invalid_utf8(const uint8_t *bytes, size_t length) {
  for (size_t i = 0; i < length;) {
    uint8_t c = bytes[i];
    if (c < 0x80) { i++; continue; }
    size_t n = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (c < 0xC2 || c > 0xF4 || i + n > length) return i;
    if (!validate_utf8(reinterpret_cast<const char *>(bytes + i), n)) return i;
    i += n;
  }
  return length;
}

js_fault_kind structure_index::build(const uint8_t *bytes, size_t length, bool open_end, size_t *fault_at) {
  js_fault_kind fault = JS_OK;
  error_code error = run(bytes, length, stage1_mode::regular);
  // At most: an open string, then bad bytes before it, then a control character before those.
  for (int attempt = 0; error && attempt < 4; attempt++) {
    switch (error) {
    case UNCLOSED_STRING:
      if (!open_end && fault == JS_OK) { fault = JS_JSON_TRUNCATED; *fault_at = length; }
      break;
    case UTF8_ERROR:
      length = *fault_at = find_invalid_utf8(bytes, length);
      fault = JS_NOT_UTF8;
      break;
    case UNESCAPED_CHARS:
      length = *fault_at = find_control(bytes, length);
      fault = JS_CONTROL_CHARACTER;
      break;
    case MEMALLOC:
      *fault_at = 0;
      return JS_NO_MEMORY;
    default:
      *fault_at = 0;
      return JS_NOT_JSON;
    }
    error = run(bytes, length, stage1_mode::streaming_partial);
  }
  return fault;
}

size_t choose_cut(const uint8_t *bytes, size_t length) {
  size_t end = length;
  while (auto found = static_cast<const uint8_t *>(memrchr(bytes, '{', end))) {
    size_t at = size_t(found - bytes), i = at;
    while (i > 0 && is_space(bytes[i - 1])) i--;
    bool line_break = i > 0 && i < at && memchr(bytes + i, '\n', at - i);
    if (i > 0 && bytes[i - 1] == ',') {
      i--;
      while (i > 0 && is_space(bytes[i - 1])) i--;
      line_break = true;
    }
    if (line_break && i > 0 && bytes[i - 1] == '}') return at;
    end = at;
    if (!end) break;
  }
  return 0;
}
