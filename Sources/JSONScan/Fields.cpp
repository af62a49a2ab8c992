#include "Fields.hpp"

extern "C" js_fields *js_fields_new(void) { return new js_fields; }
extern "C" void js_fields_free(js_fields *fields) { delete fields; }

extern "C" int32_t js_fields_add(js_fields *fields, int32_t parent, const char *name, size_t count) {
  std::string text(name, count);
  for (int32_t child : fields->nodes[parent].children)
    if (fields->nodes[child].name == text) return child;
  int32_t node = int32_t(fields->nodes.size());
  fields->nodes.emplace_back();
  fields->nodes[node].name = std::move(text);
  fields->nodes[parent].children.push_back(node);
  return node;
}

// Depth first, so that the slots below a node are one range, cleared at once when a member repeats.
static int32_t number(js_fields *fields, int32_t at, int32_t next) {
  for (int32_t child : fields->nodes[at].children) {
    field_node &node = fields->nodes[child];
    node.slot = next++;
    next = number(fields, child, next);
    node.slots_end = next;
  }
  field_node &parent = fields->nodes[at];
  for (int32_t child : parent.children) {
    const std::string &name = fields->nodes[child].name;
    field_key key{0, 0, uint32_t(name.size()), child};
    memcpy(&key.head, name.data(), name.size() < 8 ? name.size() : 8);
    key.mask = name.size() >= 8 ? ~0ull : (1ull << (8 * name.size())) - 1;
    parent.lengths |= 1ull << (key.length & 63);
    parent.keys.push_back(key);
  }
  return next;
}

extern "C" void js_fields_freeze(js_fields *fields) { fields->width = size_t(number(fields, 0, 0)); }
extern "C" int32_t js_fields_slot(const js_fields *fields, int32_t node) { return fields->nodes[node].slot; }
extern "C" size_t js_fields_width(const js_fields *fields) { return fields->width; }
