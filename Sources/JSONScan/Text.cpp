// JSON strings and atoms, byte by byte: the parts that stage 1 leaves to its user.
#include "Walker.hpp"

static bool is_digit(uint8_t c) { return c >= '0' && c <= '9'; }

// RFC 8259, section 6.
static bool is_number(const uint8_t *p, const uint8_t *end) {
  if (p < end && *p == '-') p++;
  if (p == end || !is_digit(*p)) return false;
  if (*p == '0') p++;
  else while (p < end && is_digit(*p)) p++;
  if (p < end && *p == '.') {
    if (++p == end || !is_digit(*p)) return false;
    while (p < end && is_digit(*p)) p++;
  }
  if (p < end && (*p | 0x20) == 'e') {
    if (++p < end && (*p == '+' || *p == '-')) p++;
    if (p == end || !is_digit(*p)) return false;
    while (p < end && is_digit(*p)) p++;
  }
  return p == end;
}

bool is_atom(const uint8_t *begin, const uint8_t *end) {
  size_t count = size_t(end - begin);
  switch (*begin) {
  case 't': return count == 4 && memcmp(begin, "true", 4) == 0;
  case 'f': return count == 5 && memcmp(begin, "false", 5) == 0;
  case 'n': return count == 4 && memcmp(begin, "null", 4) == 0;
  default: return is_number(begin, end);
  }
}

static int hex(uint8_t c) {
  if (is_digit(c)) return c - '0';
  c |= 0x20;
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// The four digits after \u, or -1.
static int32_t code_unit(const uint8_t *p, const uint8_t *end) {
  if (end - p < 4) return -1;
  int32_t unit = 0;
  for (int i = 0; i < 4; i++) {
    int digit = hex(p[i]);
    if (digit < 0) return -1;
    unit = unit << 4 | digit;
  }
  return unit;
}

static uint8_t *put(uint8_t *to, uint32_t c) {
  if (c < 0x80) { *to++ = uint8_t(c); return to; }
  if (c < 0x800) { *to++ = uint8_t(0xC0 | c >> 6); *to++ = uint8_t(0x80 | (c & 0x3F)); return to; }
  if (c < 0x10000) {
    *to++ = uint8_t(0xE0 | c >> 12);
  } else {
    *to++ = uint8_t(0xF0 | c >> 18);
    *to++ = uint8_t(0x80 | (c >> 12 & 0x3F));
  }
  *to++ = uint8_t(0x80 | (c >> 6 & 0x3F));
  *to++ = uint8_t(0x80 | (c & 0x3F));
  return to;
}

extern "C" ssize_t js_unescape(const uint8_t *from, size_t count, uint8_t *into) {
  const uint8_t *p = from, *end = from + count;
  uint8_t *to = into;
  while (p < end) {
    if (*p != '\\') { *to++ = *p++; continue; }
    const uint8_t *escape = p++;
    if (p == end) return -1 - (escape - from);
    switch (*p++) {
    case '"': *to++ = '"'; break;
    case '\\': *to++ = '\\'; break;
    case '/': *to++ = '/'; break;
    case 'b': *to++ = '\b'; break;
    case 'f': *to++ = '\f'; break;
    case 'n': *to++ = '\n'; break;
    case 'r': *to++ = '\r'; break;
    case 't': *to++ = '\t'; break;
    case 'u': {
      int32_t unit = code_unit(p, end);
      if (unit < 0) return -1 - (escape - from);
      p += 4;
      uint32_t c = uint32_t(unit);
      if (unit >= 0xD800 && unit <= 0xDFFF) {
        c = 0xFFFD;
        if (unit < 0xDC00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
          int32_t low = code_unit(p + 2, end);
          if (low >= 0xDC00 && low <= 0xDFFF) {
            c = 0x10000 + (uint32_t(unit - 0xD800) << 10) + uint32_t(low - 0xDC00);
            p += 6;
          }
        }
      }
      to = put(to, c);
      break;
    }
    default: return -1 - (escape - from);
    }
  }
  return to - into;
}

extern "C" ssize_t js_minify(const uint8_t *from, size_t count, uint8_t *into) {
  const uint8_t *p = from, *end = from + count;
  uint8_t *to = into;
  while (p < end) {
    if (is_space(*p)) { p++; continue; }
    if (*p != '"') { *to++ = *p++; continue; }
    *to++ = *p++;
    while (p < end && *p != '"') {
      if (*p != '\\') { *to++ = *p++; continue; }
      const uint8_t *escape = p;
      *to++ = *p++;
      if (p == end) return -1 - (escape - from);
      if (*p == 'u' ? code_unit(p + 1, end) < 0 : !strchr("\"\\/bfnrt", *p) || !*p)
        return -1 - (escape - from);
      *to++ = *p++;
    }
    if (p == end) return -1 - ssize_t(count);
    *to++ = *p++;
  }
  return to - into;
}

extern "C" bool js_contains(const void *text, size_t count, const void *part, size_t part_count) {
  return memmem(text, count, part, part_count) != nullptr;
}

const field_key *walker::find_escaped(
    const js_fields &fields, const field_node &node, const uint8_t *name, uint32_t length) {
  std::string text(length, '\0');
  ssize_t n = js_unescape(name, length, reinterpret_cast<uint8_t *>(text.data()));
  if (n < 0) return nullptr;
  text.resize(size_t(n));
  return fields.find_text(node, text);
}
