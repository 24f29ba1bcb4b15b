// What kap-heartbeat-record-example and its counterexamples share.
RuleSet: KapHeartbeatRecordExampleRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-record"
* identifier.value = "sweep"
* code = $KapRecord#heartbeat
* extension[heartbeat].extension[began].valueInstant = "2026-11-20T00:00:00Z"
* extension[heartbeat].extension[at].valueInstant = "2026-11-20T00:00:09Z"
* extension[heartbeat].extension[ended].valueInstant = "2026-11-20T00:00:09Z"
* extension[heartbeat].extension[checked].valueUnsignedInt = 12
* extension[heartbeat].extension[changed].valueUnsignedInt = 1
* extension[heartbeat].extension[failed].valueUnsignedInt = 0

Instance: kap-heartbeat-record-example
InstanceOf: KapHeartbeatRecord
Usage: #example
Title: "Heartbeat of a finished sweep"
Description: "Twelve courses were looked at, one was mended, none failed."
* insert KapHeartbeatRecordExampleRules
