// The trie of wanted fields, in a form that one comparison of eight bytes mostly decides.
#pragma once
#include "JSONScan.h"
#include <cstring>
#include <string>
#include <vector>

struct field_key {
  uint64_t head, mask;  // the first eight bytes of the name
  uint32_t length;
  int32_t node;
};

struct field_node {
  std::string name;
  int32_t slot = -1, slots_end = -1;  // its subtree's slots are [slot + 1, slots_end)
  uint64_t lengths = 0;               // bit n: a child's name has n bytes (modulo 64)
  std::vector<field_key> keys;
  std::vector<int32_t> children;
};

struct js_fields {
  std::vector<field_node> nodes = std::vector<field_node>(1);
  size_t width = 0;

  // `name` has at least eight readable bytes: windows are padded.
  const field_key *find(const field_node &node, const uint8_t *name, uint32_t length) const {
    if (!(node.lengths >> (length & 63) & 1)) return nullptr;
    uint64_t head;
    memcpy(&head, name, 8);
    for (const field_key &key : node.keys) {
      if (key.length != length || ((head ^ key.head) & key.mask)) continue;
      if (length <= 8 || memcmp(nodes[key.node].name.data() + 8, name + 8, length - 8) == 0) return &key;
    }
    return nullptr;
  }

  // For names with escapes in them, after unescaping.
  const field_key *find_text(const field_node &node, const std::string &name) const {
    for (const field_key &key : node.keys)
      if (nodes[key.node].name == name) return &key;
    return nullptr;
  }
};
