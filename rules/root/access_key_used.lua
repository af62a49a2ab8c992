-- Finds API calls that are signed with a long-term access key of the root user.
-- Why: the key allows everything, needs no MFA, and is stored in a file. Console and AssumeRoot
-- sessions use temporary keys (ASIA…); AKIA… is a key that was created and stays valid.
-- Do: delete the key as root; only a service control policy can limit it until then. Find where it is
-- stored by the source address and the user agent. A change is critical; a read or a failed call is high.
-- Documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html

return rule {
  id = "root-access-key-used",
  title = "Root's access key was used",
  severity = "critical",
  tags = { "cis-aws-1.4", "cis-aws-1.7", "attack.t1078.004" },

  match = {
    userIdentity = { type = "Root", accessKeyId = starts_with "AKIA" },
    eventType = is_not "AwsServiceEvent",
  },

  severity_for = function(event)
    if event.errorCode or event.readOnly == true then
      return "high"
    end
  end,

  message = "Root key {userIdentity.accessKeyId}: {eventName} from {sourceIPAddress}",

  examples = {
    fires = {
      record { -- a change: critical
        eventSource = "ec2.amazonaws.com", eventName = "RunInstances",
        userIdentity = { type = "Root", accessKeyId = "AKIAIOSFODNN7EXAMPLE" },
      },
      record { -- a data event, denied: high
        eventSource = "s3.amazonaws.com", eventName = "GetObject", eventCategory = "Data",
        userIdentity = { type = "Root", accessKeyId = "AKIAIOSFODNN7EXAMPLE" },
        errorCode = "AccessDenied", errorMessage = "Access Denied",
        requestParameters = { bucketName = "example-exports", key = "2026/03/13/customers.csv" },
      },
    },
    quiet = {
      record { -- a console session of root: temporary key
        eventSource = "iam.amazonaws.com", eventName = "GetAccountSummary",
        userIdentity = { type = "Root", accessKeyId = "ASIAZQ3DRT7KEXAMPLE1" },
      },
      record { -- an IAM user's key
        eventSource = "s3.amazonaws.com", eventName = "ListBuckets",
        userIdentity = {
          type = "IAMUser", userName = "backup", accessKeyId = "AKIAI44QH8DHBEXAMPLE",
        },
      },
    },
  },
}
