-- Finds every use of the root user: console, API and access key, successful or not, reads too.
-- Why: root can do anything, and no policy of the account limits it. Daily work never needs it.
-- Do: ask the account's owner who used root and why. If it is unexplained, treat it as a break-in:
-- change the password from a clean machine, delete root's access keys, review the whole session.
-- Service events are AWS's own work and excluded. A read, a failed call, and a call that a service made
-- for root (`invokedBy`) each lower the severity by one step.
-- Documented: CIS AWS Foundations Benchmark v1.4, 4.3 (this rule finds more than its filter); the fields:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html

local ladder = { "high", "medium", "low", "info" }

return rule {
  id = "root-usage",
  title = "The root user was used",
  severity = "high",
  tags = { "cis-aws-1.7", "cis-aws-4.3", "attack.t1078.004" },
  references = {
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html",
  },

  match = {
    userIdentity = { type = "Root" },
    eventType = is_not "AwsServiceEvent",
  },

  severity_for = function(event)
    local service = event:get "userIdentity.invokedBy"
    local step = 1
    if event.readOnly == true then
      step = step + 1
    end
    -- A failed sign-in has no errorCode: it says so in its response.
    if event.errorCode or event:get "responseElements.ConsoleLogin" == "Failure" then
      step = step + 1
    end
    -- Console sign-in is recorded as the invoker of what a person does; other services act themselves.
    if service and service ~= "signin.amazonaws.com" then
      step = step + 1
    end
    return ladder[step]
  end,

  message = "Root {eventName} ({eventSource}) from {sourceIPAddress}",

  examples = {
    fires = {
      record { -- a change made in the console: high
        eventSource = "s3.amazonaws.com", eventName = "PutBucketPolicy",
        userIdentity = { type = "Root" },
        userAgent = "[S3Console/0.4]",
        requestParameters = { bucketName = "example-exports" },
        sessionCredentialFromConsole = "true",
      },
      record { -- a failed sign-in: medium
        eventSource = "signin.amazonaws.com", eventName = "ConsoleLogin",
        userIdentity = { type = "Root" },
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
      },
      record { -- a service acting for root, which the CIS filter excludes: medium
        eventSource = "iam.amazonaws.com", eventName = "CreateRole",
        userIdentity = { type = "Root", invokedBy = "cloudformation.amazonaws.com" },
        requestParameters = { roleName = "support-access" },
      },
    },
    quiet = {
      record { -- AWS's own work, recorded under root's name
        eventSource = "acm.amazonaws.com", eventName = "RenewCertificate",
        eventType = "AwsServiceEvent",
        userIdentity = { type = "Root", invokedBy = "acm.amazonaws.com" },
      },
      record { -- an IAM user named root is not the root user
        eventSource = "ec2.amazonaws.com", eventName = "DescribeInstances",
        userIdentity = { type = "IAMUser", userName = "root" },
      },
    },
  },
}
