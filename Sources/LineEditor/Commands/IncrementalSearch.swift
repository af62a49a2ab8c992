/// A search of the history that goes on with each letter typed: Ctrl-R and Ctrl-S.
struct IncrementalSearch {
  var query = ""
  var isBackward: Bool
  var hasFailed = false

  /// Where the search began, for Ctrl-G.
  let original: Buffer
  let originalPosition: Int

  init(_ editing: Editing, isBackward: Bool) {
    self.isBackward = isBackward
    original = editing.buffer
    originalPosition = editing.walk.position
  }

  /// The line under the input.
  var label: String {
    "\(hasFailed ? "nothing " : "")\(isBackward ? "back" : "forward") to: \(query)"
  }
}

extension Editing {
  /// Begins a search: where the walk is, if the last key went there, otherwise at the newest entry.
  func beginSearch(isBackward: Bool) -> Effect {
    search = IncrementalSearch(self, isBackward: isBackward)
    if last?.isHistoryMove != true {
      walk.keep(buffer.text)
      _ = walk.move(to: walk.count)
    }
    return .none
  }

  /// The query of the last search that was accepted comes back with Ctrl-R Ctrl-R.
  func takeInSearch(_ stroke: Stroke) -> Effect {
    if case .character(let character) = stroke.kind { return extendSearch(String(character)) }
    let binding: Keymap.Match =
      stroke.bytes == [Stroke.escape] ? .none : keymaps.main.match(stroke.bytes)
    guard case .binding(.command(let command), _) = binding else {
      // Escape, and keys of no meaning: the entry stays, to be edited.
      endSearch()
      return .none
    }
    switch command {
    case .searchBackward: return searchAgain(isBackward: true)
    case .searchForward: return searchAgain(isBackward: false)
    case .emacsDeletePreviousCharacter, .viDeletePreviousCharacter, .deletePreviousCharacter:
      return shortenSearch()
    case .cancel:
      if let search {
        undo.begin(cursor: buffer.cursor)
        _ = walk.move(to: search.originalPosition)
        show(search.original.text, cursor: search.original.cursor)
      }
      search = nil
      return .none
    case .ignore: return .none
    default:
      endSearch()
      return dispatch(stroke)
    }
  }

  private func endSearch() {
    if let query = search?.query, !query.isEmpty { lastQuery = query }
    search = nil
    last = .searchBackward
  }

  func extendSearch(_ text: String) -> Effect {
    guard var state = search else { return .none }
    state.query += text
    search = state
    return find(from: walk.position)
  }

  private func shortenSearch() -> Effect {
    guard var state = search, !state.query.isEmpty else { return .bell }
    state.query.removeLast()
    state.hasFailed = false
    search = state
    guard !state.query.isEmpty else { return .none }
    return find(from: state.isBackward ? walk.count - 1 : 0)
  }

  private func searchAgain(isBackward: Bool) -> Effect {
    guard var state = search else { return .none }
    state.isBackward = isBackward
    if state.query.isEmpty { state.query = lastQuery }
    search = state
    guard !state.query.isEmpty else { return .none }
    return find(from: walk.position + (isBackward ? -1 : 1))
  }

  private func find(from start: Int) -> Effect {
    guard var state = search else { return .none }
    let step = state.isBackward ? -1 : 1
    // The text being typed is not an entry; the search begins at the newest.
    var place = state.isBackward ? min(start, walk.count - 1) : start
    while let found = walk.find(state.query, from: place, step: step) {
      // The same entry again, further down, would look like a key that does nothing.
      if found.index != walk.position, walk.text(at: found.index) == buffer.text {
        place = found.index + step
        continue
      }
      state.hasFailed = false
      search = state
      undo.begin(cursor: buffer.cursor)
      show(at: found.index, offset: found.offset)
      return .none
    }
    state.hasFailed = true
    search = state
    return .bell
  }
}
