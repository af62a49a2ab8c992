/// The list of candidates under the input.
struct CompletionMenu {
  var candidates: [Candidate]

  /// Where candidates go, in characters, and the text that was there.
  var start: Int
  var original: String

  /// The text of the chosen candidate, or the original, in characters.
  var length: Int
  var selected: Int?

  /// How many candidates a column and a page of the list as drawn last have.
  var rows = 1
  var page = 1

  /// The number of candidates a step goes over; it goes round at the ends.
  func selection(after step: Int) -> Int {
    guard let selected else { return step > 0 ? 0 : candidates.count - 1 }
    if abs(step) == 1 { return (selected + step + candidates.count) % candidates.count }
    return min(max(selected + step, 0), candidates.count - 1)
  }
}

/// Completion.
extension Editing {
  func executeCompletion(_ command: Command) -> Effect? {
    switch command {
    case .complete, .readlineComplete: complete()
    case .listCandidates: listCandidates()
    case .completeBackward: .bell
    default: nil
    }
  }

  private func ask() -> (Completion, Range<Int>) {
    let text = buffer.text
    let completion = support.complete(text, buffer.offset(of: buffer.cursor))
    let start = buffer.index(ofOffset: max(completion.range.lowerBound, 0))
    let end = buffer.index(ofOffset: min(completion.range.upperBound, text.utf8.count))
    note = completion.signature
    return (completion, start..<max(start, end))
  }

  /// Inserts what all candidates have in common; when that is there already, lists them.
  private func complete() -> Effect {
    let start = buffer.lineStart(buffer.cursor)
    if start > 0, buffer.characters[start..<buffer.cursor].allSatisfy(\.isWhitespace) {
      change(buffer.cursor..<buffer.cursor, "  ")
      return .none
    }
    let (completion, range) = ask()
    guard let first = completion.candidates.first else {
      return completion.signature == nil ? .bell : .none
    }
    let current = buffer.text(in: range)
    if completion.candidates.count == 1 {
      change(range, first.text + first.suffix)
      return .none
    }
    let common = completion.commonPrefix
    if common.count > current.count, common.lowercased().hasPrefix(current.lowercased()) {
      change(range, common)
      return .none
    }
    open(completion, range)
    return .none
  }

  /// Lists the candidates.
  func listCandidates() -> Effect {
    let (completion, range) = ask()
    guard !completion.candidates.isEmpty else {
      return completion.signature == nil ? .bell : .none
    }
    open(completion, range)
    return .none
  }

  private func open(_ completion: Completion, _ range: Range<Int>) {
    menu = CompletionMenu(
      candidates: completion.candidates, start: range.lowerBound,
      original: buffer.text(in: range), length: range.count)
  }

  /// A key while the list is shown; nil when it is not the list's, and the list is gone.
  func takeInMenu(_ stroke: Stroke) -> Effect? {
    guard let menu else { return nil }
    if stroke.bytes == [Stroke.escape] { return restore() }
    if case .character = stroke.kind { return narrow(stroke) }
    guard case .binding(.command(let command), _) = keymaps.main.match(stroke.bytes) else {
      closeMenu()
      return nil
    }
    switch command {
    case .complete, .readlineComplete: return choose(after: 1)
    case .completeBackward: return choose(after: -1)
    case .cancel: return restore()
    case .nextHistory, .searchNextHistory, .nextLine: return choose(after: 1)
    case .nextEntry: return choose(after: menu.page)
    case .emacsDeletePreviousCharacter, .viDeletePreviousCharacter: return narrow(stroke)
    default: break
    }
    guard menu.selected != nil else {
      closeMenu()
      return nil
    }
    switch command {
    case .previousHistory, .searchPreviousHistory, .previousLine: return choose(after: -1)
    case .nextCharacter: return choose(after: menu.rows)
    case .previousCharacter: return choose(after: -menu.rows)
    case .previousEntry: return choose(after: -menu.page)
    case .newline: return accept()
    default:
      closeMenu()
      return nil
    }
  }

  /// Shows a candidate in the text.
  private func choose(after step: Int) -> Effect {
    guard var menu else { return .none }
    let index = menu.selection(after: step)
    undo.begin(cursor: buffer.cursor, joining: menu.selected != nil)
    let text = menu.candidates[index].text
    change(menu.start..<(menu.start + menu.length), text)
    menu.length = buffer.cursor - menu.start
    menu.selected = index
    self.menu = menu
    return .none
  }

  /// The chosen candidate stays, with what follows it.
  private func accept() -> Effect {
    if let menu, let selected = menu.selected {
      change(buffer.cursor..<buffer.cursor, menu.candidates[selected].suffix)
    }
    closeMenu()
    return .none
  }

  /// The text from before the list comes back.
  private func restore() -> Effect {
    if let menu, menu.selected != nil {
      change(menu.start..<(menu.start + menu.length), menu.original)
    }
    closeMenu()
    return .none
  }

  /// A list from which nothing is chosen follows what is typed.
  private func narrow(_ stroke: Stroke) -> Effect? {
    let wasChosen = menu?.selected != nil
    closeMenu()
    let effect = dispatch(stroke)
    guard !wasChosen, effect == .none, awaiting == nil, pendingKeys.isEmpty, !hasMoreInput,
      buffer.cursor > 0, !buffer.characters[buffer.cursor - 1].isWhitespace
    else { return effect }
    let (completion, range) = ask()
    note = nil
    if completion.candidates.count > 1 { open(completion, range) }
    return effect
  }

  func closeMenu() { menu = nil }
}
