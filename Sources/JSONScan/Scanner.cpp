#include "Scanner.hpp"
#include <algorithm>

void js_scanner::fail(js_fault_kind kind, uint64_t position, bool final, uint8_t byte) {
  if (pending.kind != JS_OK) return;
  pending = js_fault{kind, position, final, byte};
  if (final) ended = true;
}

js_batch js_scanner::batch_of(
    js_view view, const row_list &from, size_t first, size_t end, uint64_t base) const {
  size_t width = fields->width;
  return js_batch{view, from.records.data() + first, from.values.data() + first * width, end - first, width, base};
}

// ---- windows --------------------------------------------------------------------------------------

void js_scanner::move_to_front() {
  memmove(window.data(), text(), filled);
  start = 0;
}

void js_scanner::read_window() {
  start += consumed;
  filled -= consumed;
  base += consumed;
  consumed = 0;
  if (start && filled <= start) move_to_front();
  if (!start && filled < capacity()) filled += input.fill(text() + filled, capacity() - filled);
  memset(text() + filled, ' ', padding);
  if (base == 0 && filled >= 3 && memcmp(text(), "\xEF\xBB\xBF", 3) == 0) memset(text(), ' ', 3);  // a BOM
}

// Where reading goes on after a fault in a document that begins at `document`. In JSON Lines every line
// stands alone; of a document that is spread over lines, the rest has to be passed over. Before the
// first document is complete, nothing says that these are lines: only one that looks like it is taken.
resume js_scanner::resume_after(size_t document, size_t fault_at) {
  if (where != place::document) return resume::none;
  if (documents == 0) return resume::json_line;
  bool same_line = !memchr(text() + document, '\n', std::max(document, fault_at) - document);
  return same_line ? resume::any_line : resume::object_line;
}

// After a fault: on to the line that reading goes on with. False: it has not been read yet.
bool js_scanner::skip_lines() {
  size_t needed = line == resume::json_line ? 2 : line == resume::object_line ? 1 : 0;
  consumed = 0;
  while (auto found = static_cast<uint8_t *>(memchr(text() + consumed, '\n', filled - consumed))) {
    size_t next = size_t(found - text()) + 1;
    if (next + needed <= filled && memcmp(text() + next, "{\"", needed) == 0) {
      consumed = next;
      line = resume::none;
      return true;
    }
    if (next + needed > filled && !input.ended) {
      consumed = next - 1;  // what follows the line break is not here yet
      return false;
    }
    consumed = next;
  }
  consumed = filled;
  return false;
}

void js_scanner::walk_window(bool final) {
  size_t length = final ? filled : choose_cut(text(), std::min(filled, reach));
  if (!length && reach < filled) {  // lines with faults may have no such place
    auto found = static_cast<uint8_t *>(memrchr(text(), '\n', reach));
    length = found ? size_t(found - text()) : 0;
  }
  if (!length) return;
  size_t fault_at = length;
  js_fault_kind kind = index.build(text(), length, !final, &fault_at);
  if (kind == JS_NO_MEMORY) return fail(kind, base, true);
  if (reach < capacity()) reach *= 2;
  walker w(index.view(text()), 0);
  w.fields = fields;
  const uint32_t *mark = w.at;  // what stands before it is done
  walk result = walk::ok;
  while (w.at < w.end) {
    separator wanted = wants;
    result = step(w);
    if (result != walk::ok) { wants = wanted; break; }
    mark = w.at;
  }
  size_t unfinished = mark > w.begin ? mark[-1] + 1 : 0;  // where the part with a fault begins
  while (unfinished < length && is_space(text()[unfinished])) unfinished++;
  consumed = mark < w.end ? *mark : fault_at;
  if (result == walk::ok && kind == JS_OK) return;
  if (result == walk::invalid) {
    kind = JS_NOT_JSON;
    fault_at = *w.at;
  } else if (kind == JS_OK) {
    if (!final) return;
    kind = JS_JSON_TRUNCATED;
  }
  line = resume_after(unfinished, fault_at);
  // The input's own fault says more: where it ended, or what damage inflates to.
  bool explained = input.fault != JS_OK && (line == resume::none || kind == JS_JSON_TRUNCATED);
  if (explained) { line = resume::none; return; }
  if (line != resume::none) consumed = unfinished;
  reach = reach_after_fault;
  fail(kind, base + fault_at, line == resume::none, fault_at < filled ? text()[fault_at] : 0);
}

// What is left to say when the stream has ended.
void js_scanner::finish() {
  ended = true;
  bool gzip_fault = input.fault >= JS_GZIP_CORRUPT && input.fault <= JS_GZIP_TRAILING;
  if (input.fault != JS_OK) fail(input.fault, gzip_fault ? input.position() : input.produced, true);
  else if (where != place::document) fail(JS_JSON_TRUNCATED, input.produced, true);
}

// Reads and walks windows until there is something to hand out, or the stream has ended.
void js_scanner::advance() {
  rows.records.clear();
  handed = 0;
  embedded_text.clear();
  while (!ended && rows.records.empty() && queue.empty() && pending.kind == JS_OK) {
    read_window();
    bool final = input.ended;
    if (line != resume::none) {
      bool found = skip_lines();
      if (found || !final) continue;
    }
    while (consumed < filled && is_space(text()[consumed])) consumed++;
    if (consumed) {
      if (final && consumed == filled) return finish();
      continue;
    }
    if (final && !filled) return finish();
    final = final && filled <= reach;
    walk_window(final);
    if (consumed || pending.kind != JS_OK) continue;
    if (reach < filled) reach *= 2;
    else if (final) consumed = filled;  // an unfinished value; finish() says why
    else if (start) move_to_front();
    else if (capacity() >= limits.record_limit) fail(JS_RECORD_TOO_LARGE, base, true);
    else window.resize(std::min(capacity() * 2, limits.record_limit) + padding);
  }
}

js_outcome js_scanner::next(js_batch *batch, js_fault *fault) {
  while (true) {
    size_t ready = queue.empty() ? rows.records.size() : queue.front().after;
    if (handed < ready) {
      *batch = batch_of(index.view(text()), rows, handed, ready, base);
      handed = ready;
      return JS_BATCH;
    }
    if (!queue.empty()) return next_embedded(batch, fault);
    if (pending.kind != JS_OK) {
      *fault = pending;
      pending.kind = JS_OK;
      return JS_FAULT;
    }
    if (ended) return JS_END;
    advance();
  }
}

extern "C" js_scanner *js_scanner_new(void) { return new js_scanner; }
extern "C" void js_scanner_free(js_scanner *scanner) { delete scanner; }

extern "C" void js_open(js_scanner *s, const js_fields *fields, js_read_fn read, void *context, js_limits limits) {
  s->input.open(read, context, limits.stream_limit);
  s->limits = limits;
  s->fields = fields;
  if (s->window.size() < limits.window + padding || s->window.size() > 8 * (limits.window + padding))
    s->window = std::vector<uint8_t>(limits.window + padding);
  s->start = s->filled = s->consumed = 0;
  s->reach = SIZE_MAX;
  s->base = 0;
  s->where = place::document;
  s->documents = 0;
  s->line = resume::none;
  s->ended = false;
  s->rows.records.clear();
  s->handed = 0;
  s->queue.clear();
  s->embedded_text.clear();
  s->pending = js_fault{};
  s->totals = js_totals{};
}

extern "C" js_outcome js_next(js_scanner *s, js_batch *batch, js_fault *fault) { return s->next(batch, fault); }
extern "C" js_totals js_scanned(const js_scanner *s) {
  js_totals totals = s->totals;
  totals.bytes = s->input.produced;
  totals.gzip = s->input.gzip;
  return totals;
}
