extension Stage {
  /// What it does with one item at a time; nil when it needs all, or is done by an iterator of its own.
  func step() -> (any ItemStep)? {
    switch self {
    case .filter(let predicate): FilterStep(predicate)
    case .between(let from, let to): BetweenStep(from, to)
    case .select(let selection): SelectStep(selection)
    case .function(let function): FunctionStep(function)
    case .distinct(let distinction): DistinctStep(distinction)
    case .join(let join): JoinStep(join)
    case .head, .tail, .sort, .sample, .group, .histogram, .schema: nil
    }
  }

  /// Makes what collects all items, with how many of its results are wanted; nil when it needs one at a time.
  var sink: (@Sendable (Int?) -> any ItemSink)? {
    switch self {
    case .tail(let count): { _ in TailSink(count) }
    case .sort(let sorting): { SortSink(sorting, limit: $0) }
    case .sample(let count, let seed): { _ in SampleSink(count, seed: seed) }
    case .group(let grouping): { GroupSink(grouping, limit: $0) }
    case .histogram(let histogram): { _ in HistogramSink(histogram) }
    case .schema: { _ in SchemaSink() }
    case .filter, .between, .select, .function, .distinct, .join, .head: nil
    }
  }

  /// What it reads of each item, when that can be noted in the scan.
  var fields: FieldSet? {
    switch self {
    case .select(let selection): selection.fields
    case .distinct(let distinction): distinction.fields
    case .join(let join): join.fields
    case .sort(let sorting): sorting.fields
    case .group(let grouping): grouping.fields
    case .histogram(let histogram): histogram.fields
    default: nil
    }
  }

  /// How many items it lets through.
  var limit: Int? { if case .head(let count) = self { count } else { nil } }
}
