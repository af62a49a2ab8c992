/// The state of an input being edited: keys go in, effects come out. It knows no terminal.
///
/// The commands are in extensions, by what they are about.
final class Editing {
  /// What a key asks of whoever has the terminal.
  enum Effect: Equatable {
    case none, bell
    case submit, abandon, end
    case suspend, quit, clearScreen, redraw, editExternally

    /// A message to show above the input.
    case say(String)
  }

  let support: EditorSupport
  var keymaps: KeymapSet {
    didSet { vi.isOn = keymaps.isVi }
  }

  var history: History
  var buffer = Buffer()
  var killRing = KillRing()
  var undo = UndoStack()
  var walk: HistoryWalk
  var vi = ViState()

  /// The other end of the region.
  var mark: Int?

  /// The number typed before a command.
  var argument: Int?
  var overwrites = false

  /// The beginning of a sequence of keys.
  var pendingKeys: [Stroke] = []

  /// A command that takes the next key.
  var awaiting: Command?
  var search: IncrementalSearch?
  var line: CommandLine?
  var menu: CompletionMenu?

  /// Shown under the input until the next key.
  var note: String?
  var hint: Hint?

  /// What the last command was, for those that go on with it.
  var last: Command?

  /// The column that moves by lines lead to.
  var goalColumn: Int?

  /// The text that the last yank inserted.
  var yanked: Range<Int>?

  /// Whether the last move through the history was one by a line instead.
  var lineMoved = false

  /// What the last search looked for.
  var lastQuery = ""

  /// From how far back the last word inserted came.
  var argumentDepth = 0

  /// Whether more keys wait, as they do when text is pasted into a terminal that does not say so.
  var hasMoreInput = false

  /// How deep bound texts are in one another.
  private var macroDepth = 0

  init(support: EditorSupport, keymaps: KeymapSet = .emacs, history: History = History()) {
    self.support = support
    self.keymaps = keymaps
    self.history = history
    walk = HistoryWalk(history.entries)
    vi.isOn = keymaps.isVi
  }

  /// Begins a new input; what was deleted can still come back.
  func begin(text: String = "") {
    buffer = Buffer(text)
    undo = UndoStack()
    walk = HistoryWalk(history.entries)
    mark = nil
    argument = nil
    pendingKeys = []
    awaiting = nil
    search = nil
    line = nil
    menu = nil
    note = nil
    last = nil
    goalColumn = nil
    yanked = nil
    overwrites = false
    vi.mode = .insert
    vi.insertTimes = 1
    vi.pending = nil
    vi.object = nil
    vi.recording = nil
    hint = nil
  }

  /// Puts another text in place of this one, as undo can take back.
  func replaceAll(with text: String) {
    undo.begin(cursor: buffer.cursor)
    show(text)
    if vi.isCommanding { keepCursorOnCharacter() }
  }

  /// The map that keys are looked up in.
  var keymap: Keymap { vi.isCommanding ? keymaps.command : keymaps.main }

  /// Takes a key.
  func take(_ stroke: Stroke) -> Effect {
    note = nil
    let before = buffer
    record(stroke)
    let effect = dispatch(stroke)
    finishRecording()
    if vi.isCommanding, search == nil, menu == nil { keepCursorOnCharacter() }
    if buffer != before { hint = nil }
    return effect
  }

  /// Asks for the hint where it can be shown: at the end of a line, when nothing else is.
  func updateHint() {
    let place = buffer.cursor
    guard search == nil, line == nil, menu == nil, !buffer.isEmpty, !vi.isCommanding,
      place == buffer.count || buffer.characters[place].endsLine
    else {
      hint = nil
      return
    }
    hint = support.hint(buffer.text, buffer.offset(of: place))
    if hint?.text.isEmpty == true { hint = nil }
  }

  /// Remembers the keys of a command of vi, in case it is a change.
  private func record(_ stroke: Stroke) {
    guard vi.isOn, !vi.isReplaying else { return }
    if vi.recording == nil, vi.mode == .command {
      vi.recording = []
      vi.recordsChange = false
    }
    vi.recording?.append(stroke)
  }

  /// When the command has ended, in command mode, `.` makes it again if it was a change.
  private func finishRecording() {
    guard vi.isCommanding, !vi.isReplaying, vi.pending == nil, awaiting == nil, argument == nil,
      pendingKeys.isEmpty, let keys = vi.recording
    else { return }
    if vi.recordsChange { vi.lastChange = keys }
    vi.recording = nil
  }

  func dispatch(_ stroke: Stroke) -> Effect {
    if case .paste(let text) = stroke.kind { return paste(text) }
    if awaiting != nil { return takeAwaited(stroke) }
    if search != nil { return takeInSearch(stroke) }
    if line != nil { return takeInLine(stroke) }
    if menu != nil, let effect = takeInMenu(stroke) { return effect }
    if vi.isCommanding, vi.pending != nil, let effect = takeInOperator(stroke) { return effect }
    return look(up: stroke)
  }

  /// Finds what a key, with those before it, is bound to.
  private func look(up stroke: Stroke) -> Effect {
    pendingKeys.append(stroke)
    let keys = pendingKeys.flatMap(\.bytes)
    switch keymap.match(keys) {
    case .binding(let binding, let goesOn):
      // Escape has waited already; other keys wait for what may follow.
      if goesOn, keys != [Stroke.escape] { return .none }
      pendingKeys = []
      return run(binding, stroke)
    case .prefix: return .none
    case .none: return resolve()
    }
  }

  /// The keys so far are not bound together: the longest bound beginning runs, the rest follows.
  private func resolve() -> Effect {
    let strokes = pendingKeys
    pendingKeys = []
    if strokes.count > 1 {
      for length in (1..<strokes.count).reversed() {
        let keys = strokes[..<length].flatMap(\.bytes)
        if case .binding(let binding, _) = keymap.match(keys) {
          let effect = run(binding, strokes[length - 1])
          guard effect == .none || effect == .bell else { return effect }
          return takeAll(strokes[length...])
        }
      }
      // A prefix and something that does not belong to it: the prefix is dropped, as is a letter
      // after it; a key of its own right still counts.
      guard let key = strokes.last, key.kind == .sequence || key.kind == .control,
        key.bytes != [Stroke.escape]
      else { return .bell }
      return look(up: key)
    }
    guard let stroke = strokes.first else { return .none }
    let parts = stroke.parts
    if parts.count > 1 {
      // Escape and a character at once, where Escape means something by itself.
      if case .binding = keymap.match([Stroke.escape]) { return takeAll(parts[...]) }
      return .bell
    }
    if case .character = stroke.kind {
      guard keymap.insertsCharacters else { return .bell }
      return perform(.insert, stroke)
    }
    // Keys of no meaning here, such as F5 or the Linux console's, are no mistake worth a bell.
    return stroke.kind == .sequence ? .none : .bell
  }

  private func takeAll(_ strokes: ArraySlice<Stroke>) -> Effect {
    var result = Effect.none
    for stroke in strokes {
      result = dispatch(stroke)
      guard result == .none || result == .bell else { return result }
    }
    return result
  }

  private func run(_ binding: Keymap.Binding, _ stroke: Stroke) -> Effect {
    switch binding {
    case .command(let command): return perform(command, stroke)
    case .text(let bytes):
      guard macroDepth < 10 else { return .bell }
      macroDepth += 1
      defer { macroDepth -= 1 }
      var decoder = StrokeDecoder()
      decoder.feed(bytes)
      var strokes: [Stroke] = []
      while let stroke = decoder.next(isLate: true) { strokes.append(stroke) }
      return takeAll(strokes[...])
    }
  }
}
