package import Predicates
package import Values

/// What a user asks for, before names are looked up and values are read.
package struct BacktestRequest {
  /// The longest delay and the longest period: times stay far from overflowing.
  package static let longest = TimeSpan.days(366)

  /// The control whose filter, parameters and rule are taken; nil: `pattern` is needed.
  package var control: BacktestControl?
  /// Instead of the control's.
  package var pattern: Pattern?
  /// Instead of the control's; `none` asks for no comparison.
  package var rule: String?
  /// Values of parameters, the later ones win.
  package var values: [(name: String, value: String)] = []
  /// Seconds from an event to its data point.
  package var delay: Int64 = 0
  /// Only events from this time on count, in seconds since 1970.
  package var from: Int64?
  /// Only events before this time count, in seconds since 1970.
  package var to: Int64?

  /// A request for nothing: a control or a pattern has to be set.
  package init() {}

  /// The parameters that a backtest depends on.
  package static let parameters = [
    "threshold", "period", "evaluation_periods", "datapoints_to_alarm", "statistic",
    "comparison_operator", "treat_missing_data", "metric_value", "default_value", "window",
    "evaluation_range",
  ]

  /// - Parameter rule: gives the predicate of a rule by its id.
  package func settings(
    rule find: (String) throws(BacktestFault) -> Predicate
  ) throws(BacktestFault) -> BacktestSettings {
    var reading = ParameterReading()
    for parameter in control?.parameters ?? [] where Self.parameters.contains(parameter.name) {
      if let value = parameter.value { try reading.set(parameter.name, value) }
    }
    // A control says 1 of 1: whoever sets N alone means all of them.
    if values.contains(where: { $0.name == "evaluation_periods" }) { reading.needsAll() }
    for (name, value) in values {
      if name == "filter_pattern" { continue }
      if Self.parameters.contains(name) {
        try reading.set(name, value)
      } else if control?.parameters.contains(where: { $0.name == name }) != true {
        let known = Self.parameters + ["filter_pattern"] + (control?.parameters.map(\.name) ?? [])
        let hint = NearestName.hint(for: name, in: known)
        throw BacktestFault("there is no parameter \"\(name)\"\(hint)")
      }
    }
    var settings = BacktestSettings(pattern: try filter, alarm: try reading.checked)
    settings.control = control?.id
    settings.metricValue = reading.metricValue
    settings.defaultValue = reading.defaultValue
    settings.delay = delay
    settings.from = from
    settings.to = to
    if let from, let to, from >= to {
      throw BacktestFault("the beginning of the time has to be before its end")
    }
    if let id = rule ?? control?.rule, id != "none" { settings.expected = (id, try find(id)) }
    return settings
  }

  private var filter: Pattern {
    get throws(BacktestFault) {
      if let pattern { return pattern }
      let given = values.last { $0.name == "filter_pattern" }?.value
      guard let text = given ?? control?.pattern else {
        throw BacktestFault("expected a control or a pattern")
      }
      do throws(PatternError) {
        return try FilterPattern.parse(text)
      } catch {
        throw BacktestFault("filter_pattern: \(error)")
      }
    }
  }
}

/// Reads parameters into an alarm and a metric.
private struct ParameterReading {
  private var alarm = BacktestSettings.documentedAlarm
  private(set) var metricValue = 1.0
  private(set) var defaultValue: Double?

  mutating func needsAll() { alarm.datapointsToAlarm = nil }

  mutating func set(_ name: String, _ value: String) throws(BacktestFault) {
    switch name {
    case "threshold": alarm.threshold = try number(name, value)
    case "period": alarm.period = try seconds(name, value)
    case "evaluation_periods": alarm.evaluationPeriods = try integer(name, value)
    case "datapoints_to_alarm": alarm.datapointsToAlarm = try integer(name, value)
    case "evaluation_range": alarm.evaluationRange = try integer(name, value)
    case "statistic": alarm.statistic = try word(name, value)
    case "comparison_operator": alarm.comparison = try word(name, value)
    case "treat_missing_data": alarm.missingData = try word(name, value)
    case "window": alarm.window = try word(name, value)
    case "metric_value": metricValue = try number(name, value)
    default: defaultValue = value == "none" ? nil : try number(name, value)
    }
  }

  /// The alarm, if AWS would take it.
  var checked: AlarmDefinition {
    get throws(BacktestFault) {
      do throws(AlarmFault) {
        try alarm.validate()
        return alarm
      } catch {
        throw BacktestFault("\(Self.names[error.member] ?? error.member): \(error.message)")
      }
    }
  }

  private static let names = [
    "Period": "period", "EvaluationPeriods": "evaluation_periods",
    "DatapointsToAlarm": "datapoints_to_alarm", "Threshold": "threshold",
    "evaluation range": "evaluation_range",
  ]

  private func integer(_ name: String, _ text: String) throws(BacktestFault) -> Int {
    guard let value = Int(text) else {
      throw BacktestFault("\(name): expected a whole number, found \"\(text)\"")
    }
    return value
  }

  /// A duration in whole seconds, as controls take them.
  private func seconds(_ name: String, _ text: String) throws(BacktestFault) -> Int {
    do throws(TimeFault) {
      let span = try TimeSpan(argument: text)
        .within(.zero...BacktestRequest.longest, isWhole: true)
      return Int(span.seconds)
    } catch {
      throw BacktestFault("\(name): \(error.message)")
    }
  }

  private func number(_ name: String, _ text: String) throws(BacktestFault) -> Double {
    if name == "metric_value", text.hasPrefix("$") {
      throw BacktestFault(
        "\(name): expected a number; what a field of the event holds (\(text)) is not backtested")
    }
    guard let value = Double(text), value.isFinite else {
      throw BacktestFault("\(name): expected a number, found \"\(text)\"")
    }
    return value
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ text: String
  ) throws(BacktestFault) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let hint =
      name == "statistic" && (text.hasPrefix("p") || text.hasPrefix("t")) && text.count < 6
      ? "; percentiles and trimmed means are not evaluated" : ""
    throw BacktestFault("\(name): \(AlarmFault.unknown(name, text, of: words).message)\(hint)")
  }
}
