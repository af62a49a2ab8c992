package import Events
package import Predicates
package import Values

/// A stream as a value: a source, and what is done with its events. Nothing runs before it is walked.
package struct Pipeline: @unchecked Sendable {
  /// Where the events come from.
  package var source: any StreamSource
  /// What is done with them, in order.
  package private(set) var stages: [Stage] = []
  /// How much of one file or page is accepted.
  package var limits = EventLimits()
  /// Threads for stages that can be shared out.
  package var jobs: Int
  /// Fields that events can have although `EventSchema` does not know them.
  package var extraFields: Set<FieldPath> = []

  package init(source: any StreamSource, jobs: Int) {
    self.source = source
    self.jobs = jobs
  }

  /// The same with one more stage at the end.
  package func appending(_ stage: Stage) -> Pipeline {
    var longer = self
    longer.stages.append(stage)
    return longer
  }

  /// Whether no function of a script is in it: then any thread may walk it.
  package var isNative: Bool { stages.allSatisfy(\.isNative) }

  /// What its items look like.
  package var shape: ItemShape { stages.reduce(.events) { $1.shape(of: $0) } }

  /// How its items are shown best.
  package var chart: Chart? { stages.last?.chart }
}

/// How rows are drawn.
package enum Chart: Sendable, Equatable {
  /// A bar for each row: the columns of the label, the column of the number.
  case bars(labels: [String], number: String)
  /// A row for each length of time; with a column, one for each of its values.
  case timeline(seconds: Int64, column: String?)
}

/// One step of a pipeline. Each is a file of `Stages/`.
package enum Stage {
  case filter(Predicate)
  /// From this time on, until before that.
  case between(Timestamp?, Timestamp?)
  case select(Selection)
  case function(any FunctionStage)
  case head(Int)
  case tail(Int)
  case sort(Sorting)
  case sample(Int, seed: UInt64)
  /// The first item of each combination of these fields; of all, without fields.
  case distinct(Distinction)
  case group(Grouping)
  case histogram(Histogram)
  case join(Join)
  case schema

  var isNative: Bool {
    if case .function = self { false } else { true }
  }

  /// Whether it looks at one item at a time and remembers nothing, so that threads can share it out.
  var isLocal: Bool {
    switch self {
    case .filter, .between, .select, .join: true
    default: false
    }
  }

  func shape(of input: ItemShape) -> ItemShape {
    switch self {
    case .filter, .between, .head, .tail, .sort, .sample, .distinct: return input
    case .select(let selection): return .rows(selection.columns.map(\.name))
    case .function(let function): return function.givesItems ? .rows(nil) : input
    case .group(let grouping): return .rows(grouping.columns)
    case .histogram(let histogram): return .rows(histogram.columns)
    case .join(let join):
      if join.kept == .unmatched { return input }
      guard let columns = input.columns else { return .rows(nil) }
      return .rows(columns + join.columns)
    case .schema: return .rows(SchemaSink.columns)
    }
  }

  var chart: Chart? {
    switch self {
    case .group(let grouping): grouping.chart
    case .histogram(let histogram):
      .timeline(seconds: histogram.seconds, column: histogram.column?.name)
    default: nil
    }
  }
}

/// A stage that runs a function of a script, on the script's own thread.
package protocol FunctionStage: AnyObject {
  /// Whether what comes out are other items than those that go in.
  var givesItems: Bool { get }
  /// What becomes of an item; nil when it is left out.
  func apply(_ item: StreamItem) throws(StreamFault) -> StreamItem?
}
