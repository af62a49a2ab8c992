-- Finds what the CIS metric filter for root usage finds: the text that auditors and Security Hub compare.
-- Why: it is the reference for `moonwatch pattern compare`, as rule:root-usage-reference. No scan runs
-- it: root-usage finds the same events, and those that a service causes for root.
-- Do: nothing.
-- The filter, as printed: { $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS &&
-- $.eventType != "AwsServiceEvent" }. Its != is false if the field is absent; so is like "*".
-- Documented: CIS AWS Foundations Benchmark v1.4, 4.3, and v3.0, 4.3.

return rule {
  id = "root-usage-reference",
  title = "The CIS filter for root usage matched",
  severity = "info",
  reference = true,
  tags = { "cis-aws-4.3" },
  references = {
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html",
  },

  match = {
    userIdentity = { type = "Root", invokedBy = absent },
    eventType = all_of { like "*", is_not "AwsServiceEvent" },
  },

  message = "The CIS filter matches root's {eventName} ({eventSource})",

  examples = {
    fires = {
      record {
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
      },
    },
    quiet = {
      record { -- a service acting for root
        eventSource = "iam.amazonaws.com", eventName = "CreateRole",
        userIdentity = { type = "Root", invokedBy = "cloudformation.amazonaws.com" },
      },
      record { -- without the field, != is false
        eventSource = "iam.amazonaws.com", eventName = "CreateRole", eventType = absent,
        userIdentity = { type = "Root" },
      },
    },
  },
}
