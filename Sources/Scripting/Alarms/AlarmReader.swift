internal import AWS
internal import Backtests
internal import LuaHost
internal import Values

/// Reads what scripts say about alarms and their data: PutMetricAlarm's members, and data points.
///
/// Throws faults of kind `error`.
enum AlarmReader {
  /// Members of PutMetricAlarm and DescribeAlarms that an evaluation does not depend on: the data given are the
  /// metric's.
  private static let others: Set<String> = [
    "AlarmName", "AlarmDescription", "AlarmArn", "ActionsEnabled", "OKActions", "AlarmActions",
    "InsufficientDataActions", "MetricName", "Dimensions", "Unit", "Tags",
    "EvaluateLowSampleCountPercentile", "StateValue", "StateReason", "StateReasonData",
    "StateUpdatedTimestamp", "StateTransitionedTimestamp", "AlarmConfigurationUpdatedTimestamp",
    "EvaluationState",
  ]
  private static let refused = [
    "ExtendedStatistic": "percentiles and other extended statistics",
    "Metrics": "metric math", "EvaluationCriteria": "PromQL alarms",
    "EvaluationInterval": "PromQL alarms", "ThresholdMetricId": "anomaly detection",
  ]
  private static let own = [
    "Period", "EvaluationPeriods", "DatapointsToAlarm", "Statistic", "ComparisonOperator",
    "Threshold", "TreatMissingData", "Namespace", "EvaluationWindow",
  ]

  static func alarm(_ value: Value) throws(LuaFault) -> AlarmDefinition {
    guard case .members(let members) = value else {
      throw LuaFault(.error, "alarm: expected a table of PutMetricAlarm's members")
    }
    var alarm = AlarmDefinition()
    var given: Set<String> = []
    for (name, value) in members {
      given.insert(name)
      if let what = refused[name] {
        throw LuaFault(.error, "alarm.\(name): \(what) are not evaluated here")
      }
      guard own.contains(name) || others.contains(name) else {
        let hint = NearestName.hint(for: name, in: own + others)
        throw LuaFault(.error, "alarm: PutMetricAlarm has no member \"\(name)\"\(hint)")
      }
      do throws(AlarmFault) { try set(name, value, &alarm) } catch {
        throw LuaFault(.error, "alarm.\(error.member): \(error.message)")
      }
    }
    for name in ["Period", "EvaluationPeriods", "Statistic", "ComparisonOperator", "Threshold"]
    where !given.contains(name) {
      throw LuaFault(.error, "alarm.\(name) is missing")
    }
    // "Alarms that evaluate metrics in the AWS/DynamoDB namespace ignore missing data by default." Source:
    // CloudWatch User Guide, "Configuring how CloudWatch alarms treat missing data"; PutMetricAlarm's
    // reference says that they always do.
    if !given.contains("TreatMissingData"), members["Namespace"]?.string == "AWS/DynamoDB" {
      alarm.missingData = .ignore
    }
    do throws(AlarmFault) { try alarm.validate() } catch {
      throw LuaFault(.error, "alarm.\(error.member): \(error.message)")
    }
    return alarm
  }

  private static func set(
    _ name: String, _ value: Value, _ alarm: inout AlarmDefinition
  ) throws(AlarmFault) {
    switch name {
    case "Period": alarm.period = try integer(name, value)
    case "EvaluationPeriods": alarm.evaluationPeriods = try integer(name, value)
    case "DatapointsToAlarm": alarm.datapointsToAlarm = try integer(name, value)
    case "Threshold":
      guard let number = number(value) else { throw AlarmFault(name, "expected a number") }
      alarm.threshold = number
    case "Statistic": alarm.statistic = try word(name, value)
    case "ComparisonOperator":
      if [
        "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold",
        "GreaterThanUpperThreshold",
      ].contains(value.string) {
        throw AlarmFault(name, "anomaly detection is not evaluated here")
      }
      alarm.comparison = try word(name, value)
    case "TreatMissingData": alarm.missingData = try word(name, value)
    case "EvaluationWindow":
      guard case .members(let window) = value, window.names == ["WallClockWindow"] else {
        if case .members(let window) = value, window.names == ["SlidingWindow"] { return }
        throw AlarmFault(name, "expected SlidingWindow = {} or WallClockWindow = {}")
      }
      if let zone = window["WallClockWindow"]?["Timezone"]?.string, zone != "UTC" {
        throw AlarmFault(
          name, "time zones other than UTC are not evaluated here, found \"\(zone)\"")
      }
      alarm.window = .wallClock
    default: return
    }
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ value: Value
  ) throws(AlarmFault) -> Word where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue)
    guard let text = value.string else {
      throw AlarmFault(name, "expected one of \(words.joined(separator: ", "))")
    }
    guard let word = Word(rawValue: text) else { throw AlarmFault.unknown(name, text, of: words) }
    return word
  }

  private static func integer(_ name: String, _ value: Value) throws(AlarmFault) -> Int {
    if case .integer(let number) = value { return Int(number) }
    if case .double(let number) = value, let whole = Int(exactly: number) { return whole }
    throw AlarmFault(name, "expected a whole number")
  }

  static func number(_ value: Value) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .double(let number): number.isFinite ? number : nil
    default: nil
    }
  }

  // ---- times and data --------------------------------------------------------------------------
  /// Seconds since 1970, of a number of them, a time, or the text of one.
  static func time(_ value: Value?, _ name: String) throws(LuaFault) -> Int64 {
    do throws(TimeFault) {
      let time: Timestamp? =
        switch value {
        case .time(let time): time
        case .string(let text): try Timestamp(argument: text, now: ServerClock.systemTime())
        case .some(let other): number(other).flatMap { Timestamp(epoch: $0) }
        case nil: nil
        }
      guard let time else { throw TimeFault("expected \(Timestamp.forms)") }
      return time.seconds
    } catch {
      throw LuaFault(.error, "\(name): \(error.message)")
    }
  }

  typealias Sample = (time: Int64, samples: MetricAggregate)

  /// `{ { time, value[, count] }, { time =, value = }, { time =, SampleCount =, Sum =, Minimum =, Maximum = } }`.
  static func samples(_ value: Value?) throws(LuaFault) -> [Sample] {
    guard let value else { return [] }
    guard case .list(let items) = value else {
      throw LuaFault(.error, "data: expected a list of data points")
    }
    var samples: [Sample] = []
    for (index, item) in items.enumerated() {
      samples.append(try sample(item, "data[\(index + 1)]"))
    }
    return samples
  }

  private static func sample(_ item: Value, _ name: String) throws(LuaFault) -> Sample {
    let expected = LuaFault(
      .error,
      "\(name): expected { time, value }, { time, value, count } or "
        + "{ time =, SampleCount =, Sum =, Minimum =, Maximum = }")
    switch item {
    case .list(let parts):
      guard (2...3).contains(parts.count), let value = number(parts[1]),
        let count = parts.count == 3 ? number(parts[2]) : 1, count >= 0
      else { throw expected }
      return (try time(parts[0], name), MetricAggregate(value, count: count))
    case .members(let parts):
      let known = ["time", "value", "count", "SampleCount", "Sum", "Minimum", "Maximum"]
      if let unknown = parts.names.first(where: { !known.contains($0) }) {
        throw LuaFault(.error, "\(name): there is no \"\(unknown)\" in a data point")
      }
      let time = try time(parts["time"], name)
      if let value = parts["value"].flatMap(number) {
        let count = parts["count"] == nil ? 1 : parts["count"].flatMap(number)
        guard let count, count >= 0 else { throw expected }
        return (time, MetricAggregate(value, count: count))
      }
      guard let count = parts["SampleCount"].flatMap(number), count >= 0,
        let sum = parts["Sum"].flatMap(number), let minimum = parts["Minimum"].flatMap(number),
        let maximum = parts["Maximum"].flatMap(number)
      else { throw expected }
      return (
        time, MetricAggregate(count: count, sum: sum, minimum: minimum, maximum: maximum)
      )
    default: throw expected
    }
  }
}
