#include "Window.hpp"
#include "Walker.hpp"
#include <string.h>

using namespace simdjson;

error_code structure_index::run(const uint8_t *bytes, size_t length) {
  count_ = 0;
  if (!parser_ || capacity_ < length) {
    capacity_ = length + length / 4 + 4096;
    error_code error = parser_ ? parser_->set_capacity(capacity_)
        : get_active_implementation()->create_dom_parser_implementation(capacity_, 16, parser_);
    if (error) { capacity_ = 0; return MEMALLOC; }
  }
  error_code error = parser_->stage1(bytes, length, stage1_mode::regular);
  if (error == EMPTY) { parser_->n_structural_indexes = 0; error = SUCCESS; }
  if (!error) {
    count_ = parser_->n_structural_indexes;
    parser_->structural_indexes[count_] = uint32_t(length);
  }
  return error;
}

// For a text that stops in a string, of which stage 1 makes no index: closes the string, and leaves it out.
// (Its streaming modes are no help: they leave out everything after the last complete document.)
// `*open_at`: where the string begins.
error_code structure_index::run_open(uint8_t *bytes, size_t length, size_t *open_at) {
  size_t slashes = 0;
  while (slashes < length && bytes[length - 1 - slashes] == '\\') slashes++;
  uint8_t *end = bytes + length, after[2] = {end[0], end[1]};
  end[0] = end[1] = '"';  // after an unfinished escape, the first one ends the escape
  error_code error = run(bytes, length + 1 + slashes % 2);
  memcpy(end, after, 2);
  if (!error) {
    uint32_t *index = parser_->structural_indexes.get();
    // The quote is not in the index when it stands right after a literal or number.
    if (count_ && bytes[index[count_ - 1]] == '"') *open_at = index[--count_];
    index[count_] = uint32_t(length);
  }
  return error;
}

js_view structure_index::view(const uint8_t *bytes) const {
  return js_view{bytes, parser_->structural_indexes.get(), count_};
}

// Offset of the first control character inside a string. To stage 1 a backslash escapes what follows it
// outside strings as well: it has to be the same here, or the two disagree about what is inside.
static size_t find_control(const uint8_t *bytes, size_t length) {
  bool inside = false;
  for (size_t i = 0; i < length; i++) {
    uint8_t c = bytes[i];
    if (inside && c < 0x20) return i;
    if (c == '"') inside = !inside;
    else if (c == '\\' && i + 1 < length && (!inside || bytes[i + 1] >= 0x20)) i++;
  }
  return length;
}

// Offset of the first sequence that is not UTF-8 (RFC 3629), or that goes on beyond the end.
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

// Whether bytes[at, length) may be the first bytes of a sequence: one that a truncated text ends in.
static bool is_cut_sequence(const uint8_t *bytes, size_t at, size_t length) {
  uint8_t c = bytes[at];
  size_t n = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2, have = length - at;
  if (c < 0xC2 || c > 0xF4 || have >= n) return false;
  // Some second bytes are not allowed; of the valid ones, one in the middle of the range always is.
  uint8_t sequence[4] = {c, uint8_t(c == 0xF4 ? 0x80 : c == 0xED ? 0x80 : 0xBF), 0x80, 0x80};
  memcpy(sequence, bytes + at, have);
  return validate_utf8(reinterpret_cast<const char *>(sequence), n);
}

js_fault_kind structure_index::build(uint8_t *bytes, size_t length, bool open_end, size_t *fault_at) {
  const size_t all = length;
  js_fault_kind fault = JS_OK;
  auto stop = [&](js_fault_kind kind, size_t at) { fault = kind; *fault_at = length = at; };
  // Stage 1 tells of an open string before it tells of a control character, and of bad bytes last. Each
  // fault is looked for in what stands before the one found first.
  while (true) {
    error_code error = run(bytes, length);
    if (error == UNCLOSED_STRING) {
      size_t open_at = length;
      error = run_open(bytes, length, &open_at);
      if (!error && fault == JS_OK) {
        *fault_at = open_end ? open_at : all;
        if (!open_end) fault = JS_JSON_TRUNCATED;
      }
    }
    if (!error) return fault;
    if (error == MEMALLOC) { *fault_at = 0; return JS_NO_MEMORY; }
    size_t at = length;
    if (error == UNESCAPED_CHARS) {
      at = find_control(bytes, length);
      if (at < length) { stop(JS_CONTROL_CHARACTER, at); continue; }
    } else if (error == UTF8_ERROR) {
      at = find_invalid_utf8(bytes, length);
      if (at < length && length == all && !open_end && is_cut_sequence(bytes, at, length)) {
        stop(JS_JSON_TRUNCATED, at);
        *fault_at = all;
        continue;
      }
      if (at < length) { stop(JS_NOT_UTF8, at); continue; }
    }
    stop(JS_NOT_JSON, 0);  // not reached: stage 1 knows no other errors
    return fault;
  }
}

size_t choose_cut(const uint8_t *bytes, size_t length) {
  auto before_space = [bytes](size_t i) {
    while (i > 0 && is_space(bytes[i - 1])) i--;
    return i;
  };
  while (auto found = static_cast<const uint8_t *>(memrchr(bytes, '{', length))) {
    size_t at = size_t(found - bytes), i = before_space(at);
    if (i > 0 && bytes[i - 1] == ',') i = before_space(i - 1);
    if (i > 0 && bytes[i - 1] == '}') return at;
    length = at;
  }
  return 0;
}
