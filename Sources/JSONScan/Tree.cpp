// A whole document parsed by simdjson's DOM: its tape, as simdjson's doc/tape.md describes it, is what
// the caller reads.
#include "JSONScan.h"
#include <new>
#include <simdjson.h>

struct js_tree {
  simdjson::dom::document document;
};

const size_t js_tree_padding = simdjson::SIMDJSON_PADDING;

js_tree *js_tree_parse(const uint8_t *bytes, size_t count, size_t capacity, const char **fault) {
  simdjson::dom::parser parser;
  // Without room behind them the bytes are copied.
  bool copies = capacity < count + js_tree_padding;
  auto result = parser.parse(bytes, count, copies);
  if (result.error()) {
    *fault = simdjson::error_message(result.error());
    return nullptr;
  }
  js_tree *tree = new (std::nothrow) js_tree{std::move(parser.doc)};
  if (!tree) *fault = "there is no memory for the document";
  return tree;
}

const uint64_t *js_tree_tape(const js_tree *tree) { return tree->document.tape.get(); }
const uint8_t *js_tree_strings(const js_tree *tree) { return tree->document.string_buf.get(); }
void js_tree_free(js_tree *tree) { delete tree; }
