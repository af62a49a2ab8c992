// Looking into a record again: its structure has been checked, so these walks only count brackets.
#include "Walker.hpp"

static int depth_change(uint8_t c) {
  switch (c) {
  case '{': case '[': return 1;
  case '}': case ']': return -1;
  default: return 0;
  }
}

static void pass(walker &w) {
  int depth = 0;
  do {
    depth += depth_change(w.current());
    w.at++;
  } while (depth > 0 && w.at < w.end);
}

static js_value measured(walker w) {
  if (w.at >= w.end) return js_value{};
  js_value v = w.value();
  if (v.kind >= JS_OBJECT) {
    pass(w);
    v.length = w.at[-1] + 1 - v.offset;
  }
  return v;
}

extern "C" js_value js_value_at(js_view view, uint32_t index) { return measured(walker(view, index)); }

extern "C" bool js_extract(const js_fields *fields, js_view view, uint32_t record, js_value *values) {
  memset(values, 0, fields->width * sizeof *values);
  walker w(view, record);
  w.fields = fields;
  w.out = values;
  w.object(0);
  return w.arrays;
}

static bool names(const uint8_t *text, const js_value &key, const char *name, size_t count) {
  if (!key.escaped) return key.length == count && memcmp(text + key.offset, name, count) == 0;
  std::string plain(key.length, '\0');
  ssize_t n = js_unescape(text + key.offset, key.length, reinterpret_cast<uint8_t *>(plain.data()));
  return n >= 0 && size_t(n) == count && memcmp(plain.data(), name, count) == 0;
}

extern "C" js_value js_member(js_view view, uint32_t object, const char *name, size_t count) {
  walker w(view, object + 1);
  const uint32_t *found = nullptr;
  while (w.at + 2 < w.end && w.current() == '"') {
    uint32_t from = w.at[0] + 1, to = w.at[1];
    while (view.bytes[--to] != '"') {}
    uint32_t length = to - from;
    if (length == count ? memcmp(view.bytes + from, name, count) == 0
                        : length > count && walker::has_backslash(view.bytes + from, length) &&
                              names(view.bytes, js_value{from, length, 0, JS_STRING, true}, name, count))
      found = w.at + 2;
    w.at += 2;
    pass(w);
    if (w.at < w.end && w.current() == ',') w.at++;
  }
  if (!found) return js_value{};
  w.at = found;
  return measured(w);
}

extern "C" size_t js_names(js_view view, uint32_t object, js_name *out, size_t capacity) {
  walker w(view, object + 1);
  size_t count = 0;
  while (w.at + 2 < w.end && w.current() == '"') {
    uint32_t from = w.at[0] + 1, to = w.at[1];
    while (view.bytes[--to] != '"') {}
    w.at += 2;
    if (count < capacity)
      out[count] = js_name{from, to - from, w.index(), walker::has_backslash(view.bytes + from, to - from)};
    count++;
    pass(w);
    if (w.at < w.end && w.current() == ',') w.at++;
  }
  return count;
}

extern "C" bool js_each(js_view view, uint32_t container, uint32_t *position, js_value *key, js_value *value) {
  walker w(view, *position ? *position : container + 1);
  if (w.at >= w.end) return false;
  bool object = view.bytes[view.index[container]] == '{';
  if (*position && w.current() == ',') w.at++;
  if (w.at >= w.end || w.current() == '}' || w.current() == ']') return false;
  *key = js_value{};
  if (object) {
    *key = w.value();
    w.at += 2;
  }
  *value = measured(w);
  pass(w);
  *position = w.index();
  return true;
}
