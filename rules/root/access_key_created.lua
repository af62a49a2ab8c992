-- Finds an access key that is created for the root user, or activated again.
-- Why: the key needs no password and no MFA, works until it is deleted, and allows everything. No task
-- requires one.
-- Do: delete the key as root. Find the calls it signed: `root-access-key-used`.
-- Documented: without a user name, IAM acts on the caller, so the call is about root itself:
-- https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
-- Assumed: the console's name for root, "AWS ROOT USER" (documented for EnableMFADevice), is written
-- here too. An IAM user name cannot contain spaces.

return rule {
  id = "root-access-key-created",
  title = "An access key for root was created or activated",
  severity = "critical",
  tags = { "cis-aws-1.4", "attack.t1098.001" },

  match = {
    eventSource = "iam.amazonaws.com",
    userIdentity = { type = "Root" },
    ["requestParameters.userName"] = any_of { absent, is_null, "AWS ROOT USER" },
    any_of {
      { eventName = "CreateAccessKey" },
      { eventName = "UpdateAccessKey", ["requestParameters.status"] = "Active" },
    },
  },

  severity_for = function(event)
    if event.errorCode then
      return "medium"
    end
  end,

  message = function(event)
    local key = event:get "responseElements.accessKey.accessKeyId"
      or event:get "requestParameters.accessKeyId"
      or "(none)"
    return ("%s for root from %s: key %s"):format(
      event.eventName, event.sourceIPAddress or "-", key)
  end,

  examples = {
    fires = {
      record {
        eventSource = "iam.amazonaws.com", eventName = "CreateAccessKey",
        userIdentity = { type = "Root" },
        responseElements = {
          accessKey = { accessKeyId = "AKIAIOSFODNN7EXAMPLE", status = "Active" },
        },
        sessionCredentialFromConsole = "true",
      },
      record { -- an old key is activated
        eventSource = "iam.amazonaws.com", eventName = "UpdateAccessKey",
        userIdentity = { type = "Root" },
        requestParameters = { accessKeyId = "AKIAI44QH8DHBEXAMPLE", status = "Active" },
      },
      record { -- the call failed: medium
        eventSource = "iam.amazonaws.com", eventName = "CreateAccessKey",
        userIdentity = { type = "Root" },
        errorCode = "LimitExceededException",
        errorMessage = "Cannot exceed quota for AccessKeysPerUser: 2",
      },
    },
    quiet = {
      record { -- root creates a key for an IAM user
        eventSource = "iam.amazonaws.com", eventName = "CreateAccessKey",
        userIdentity = { type = "Root" },
        requestParameters = { userName = "backup" },
        responseElements = {
          accessKey = {
            userName = "backup", accessKeyId = "AKIAI44QH8DHBEXAMPLE", status = "Active",
          },
        },
      },
      record { -- root's key is deactivated: the remedy
        eventSource = "iam.amazonaws.com", eventName = "UpdateAccessKey",
        userIdentity = { type = "Root" },
        requestParameters = { accessKeyId = "AKIAIOSFODNN7EXAMPLE", status = "Inactive" },
      },
    },
  },
}
