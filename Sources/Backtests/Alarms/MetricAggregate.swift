/// Samples of a metric, taken together: what CloudWatch keeps of them.
package struct MetricAggregate: Hashable, Sendable {
  /// How many samples there are; a fraction is possible, PutMetricData takes one.
  package var count = 0.0
  /// Their sum.
  package var sum = 0.0
  /// The smallest; infinity when there is none.
  package var minimum = Double.infinity
  /// The largest; minus infinity when there is none.
  package var maximum = -Double.infinity

  /// No samples.
  package init() {}

  /// A value, `count` times.
  package init(_ value: Double, count: Double = 1) {
    self.init(count: count, sum: value * count, minimum: value, maximum: value)
  }

  package init(count: Double, sum: Double, minimum: Double, maximum: Double) {
    self.count = count
    self.sum = sum
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The samples of both.
  package static func + (one: MetricAggregate, other: MetricAggregate) -> MetricAggregate {
    MetricAggregate(
      count: one.count + other.count, sum: one.sum + other.sum,
      minimum: min(one.minimum, other.minimum), maximum: max(one.maximum, other.maximum))
  }

  /// The data point; nil when there is no sample.
  func value(_ statistic: AlarmStatistic) -> Double? {
    guard count > 0 else { return nil }
    return switch statistic {
    case .sampleCount: count
    case .average: sum / count
    case .sum: sum
    case .minimum: minimum
    case .maximum: maximum
    }
  }
}
