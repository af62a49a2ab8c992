// One pass over simdjson's structural index: checks the grammar and notes the wanted fields.
#pragma once
#include "Fields.hpp"

enum class walk { ok, incomplete, invalid };

static inline bool is_space(uint8_t c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// A literal or number that ends at `end` (white space trimmed by the caller).
bool is_atom(const uint8_t *begin, const uint8_t *end);

struct walker {
  const uint8_t *bytes;
  const uint32_t *at, *end;  // the index; *at is the position of a structural character
  const uint32_t *begin;
  const js_fields *fields = nullptr;
  js_value *out = nullptr;
  bool arrays = false;

  walker(js_view view, uint32_t from)
      : bytes(view.bytes), at(view.index + from), end(view.index + view.count), begin(view.index) {}

  uint8_t current() const { return bytes[*at]; }
  uint32_t index() const { return uint32_t(at - begin); }

  // The value that starts at `at`; its end is known from the next structural character.
  js_value value() const {
    uint32_t from = at[0], to = at[1];
    js_value v{from, 0, index(), JS_NUMBER, false};
    switch (bytes[from]) {
    case '{': v.kind = JS_OBJECT; return v;  // the length is set when the walk has passed it
    case '[': v.kind = JS_ARRAY; return v;
    case '"':
      while (bytes[--to] != '"') {}
      v.kind = JS_STRING;
      v.offset++;
      v.length = to - v.offset;
      v.escaped = memchr(bytes + v.offset, '\\', v.length) != nullptr;
      return v;
    case 'n': v.kind = JS_NULL; break;
    case 't': v.kind = JS_TRUE; break;
    case 'f': v.kind = JS_FALSE; break;
    }
    while (is_space(bytes[to - 1])) to--;
    v.length = to - from;
    return v;
  }

  // The last structural character, where a value should be: what follows it is not known.
  walk last_value() const {
    return memchr("\"{[-0123456789tfn", current(), 17) ? walk::incomplete : walk::invalid;
  }

  walk atom() const {
    if (at + 1 >= end) return last_value();
    const uint8_t *from = bytes + at[0], *to = bytes + at[1];
    while (is_space(to[-1])) to--;
    return is_atom(from, to) ? walk::ok : walk::invalid;
  }

  // Over one value. On anything but ok, `at` is where the fault is.
  walk skip() {
    uint8_t c = current();
    if (c == '"') { at++; return walk::ok; }
    if (c == '{' || c == '[') return skip_container();
    walk result = atom();
    if (result == walk::ok) at++;
    return result;
  }

  walk skip_container() {
    static constexpr int max_depth = 1024;
    uint64_t in_object[max_depth / 64];  // the kinds of the containers around this place
    int depth = -1;
    goto open;

  open:
    if (++depth == max_depth) return walk::invalid;
    if (current() == '{') {
      in_object[depth >> 6] |= 1ull << (depth & 63);
      if (++at >= end) return walk::incomplete;
      if (current() == '}') { at++; goto close; }
      goto member;
    }
    in_object[depth >> 6] &= ~(1ull << (depth & 63));
    if (++at >= end) return walk::incomplete;
    if (current() == ']') { at++; goto close; }
    goto element;

  member:
    if (at + 2 >= end) return short_member();
    if (bytes[at[0]] != '"') return walk::invalid;
    if (bytes[at[1]] != ':') { at++; return walk::invalid; }
    at += 2;
    switch (current()) {
    case '"': at++; break;
    case '{': case '[': goto open;
    default:
      if (walk result = atom(); result != walk::ok) return result;
      at++;
    }
  after_member:
    if (at >= end) return walk::incomplete;
    switch (current()) {
    case ',': at++; goto member;
    case '}': at++; goto close;
    default: return walk::invalid;
    }

  element:
    if (at >= end) return walk::incomplete;
    switch (current()) {
    case '"': at++; break;
    case '{': case '[': goto open;
    default:
      if (walk result = atom(); result != walk::ok) return result;
      at++;
    }
  after_element:
    if (at >= end) return walk::incomplete;
    switch (current()) {
    case ',': at++; goto element;
    case ']': at++; goto close;
    default: return walk::invalid;
    }

  close:
    if (depth-- == 0) return walk::ok;
    if (in_object[depth >> 6] >> (depth & 63) & 1) goto after_member;
    goto after_element;
  }

  // Fewer than three structural characters are left where a member should be: incomplete, unless the
  // ones that are there cannot begin a member.
  walk short_member() {
    if (at < end && bytes[at[0]] != '"') return walk::invalid;
    if (at + 1 < end && bytes[at[1]] != ':') { at++; return walk::invalid; }
    at = end;
    return walk::incomplete;
  }

  // Over the object at `at`, noting the fields below `node`.
  walk object(int32_t node_number) {
    const field_node &node = fields->nodes[node_number];
    if (++at >= end) return walk::incomplete;
    if (current() == '}') { at++; return walk::ok; }
    while (true) {
      if (at + 2 >= end) return short_member();
      uint32_t name = at[0], colon = at[1];
      if (bytes[name] != '"') return walk::invalid;
      if (bytes[colon] != ':') { at++; return walk::invalid; }
      uint32_t name_end = colon;
      while (bytes[--name_end] != '"') {}
      uint32_t length = name_end - ++name;
      at += 2;
      const field_key *key = fields->find(node, bytes + name, length);
      if (!key && has_backslash(bytes + name, length)) key = find_escaped(*fields, node, bytes + name, length);
      walk result = key ? note(key->node) : skip();
      if (result != walk::ok) return result;
      if (at >= end) return walk::incomplete;
      uint8_t c = current();
      if (c == '}') { at++; return walk::ok; }
      if (c != ',') return walk::invalid;
      at++;
    }
  }

  walk note(int32_t node_number) {
    const field_node &node = fields->nodes[node_number];
    js_value *slot = out + node.slot;
    if (slot->kind != JS_ABSENT)  // a repeated member: the last one wins, with all that is below it
      memset(slot, 0, size_t(node.slots_end - node.slot) * sizeof *slot);
    if (at + 1 >= end) return last_value();
    *slot = value();
    walk result;
    if (slot->kind == JS_OBJECT && !node.keys.empty()) {
      result = object(node_number);
    } else {
      if (slot->kind == JS_ARRAY && !node.keys.empty()) arrays = true;
      result = skip();
    }
    if (slot->kind >= JS_OBJECT && result == walk::ok) slot->length = at[-1] + 1 - slot->offset;
    return result;
  }

  static bool has_backslash(const uint8_t *text, uint32_t length) {
    constexpr uint64_t ones = 0x0101010101010101ull, pattern = ones * '\\';
    for (uint32_t i = 0; i < length; i += 8) {
      uint64_t word;
      memcpy(&word, text + i, 8);
      if (length - i < 8) word &= (1ull << (8 * (length - i))) - 1;
      word ^= pattern;
      if ((word - ones) & ~word & (ones * 0x80)) return true;
    }
    return false;
  }

  static const field_key *find_escaped(
      const js_fields &fields, const field_node &node, const uint8_t *name, uint32_t length);
};
