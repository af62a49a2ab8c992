/// What one number a period's samples become. Percentiles and the other extended statistics are not evaluated.
package enum AlarmStatistic: String, Sendable, CaseIterable {
  case sampleCount = "SampleCount"
  case average = "Average"
  case sum = "Sum"
  case minimum = "Minimum"
  case maximum = "Maximum"
}

/// How a data point has to relate to the threshold to breach it. The operators of anomaly detection are not
/// evaluated.
package enum AlarmComparison: String, Sendable, CaseIterable {
  case atLeast = "GreaterThanOrEqualToThreshold"
  case greater = "GreaterThanThreshold"
  case less = "LessThanThreshold"
  case atMost = "LessThanOrEqualToThreshold"

  func breaches(_ value: Double, _ threshold: Double) -> Bool {
    switch self {
    case .atLeast: value >= threshold
    case .greater: value > threshold
    case .less: value < threshold
    case .atMost: value <= threshold
    }
  }

  /// `>=`, for people.
  package var sign: String {
    switch self {
    case .atLeast: ">="
    case .greater: ">"
    case .less: "<"
    case .atMost: "<="
    }
  }

  var words: String {
    switch self {
    case .atLeast: "greater than or equal to"
    case .greater: "greater than"
    case .less: "less than"
    case .atMost: "less than or equal to"
    }
  }
}

/// What stands in for data points that are missing, where too few exist.
package enum MissingDataTreatment: String, Sendable, CaseIterable {
  case missing, ignore, breaching, notBreaching
}

/// Where the periods of an evaluation begin and end.
package enum EvaluationWindow: String, Sendable, CaseIterable {
  /// The last ends now: AWS's default. An alarm is evaluated every minute, one with a period below a minute
  /// every ten seconds.
  case sliding
  /// At multiples of the period, in UTC; evaluated when one is over.
  case wallClock = "wall-clock"
}
