Instance: kap-heartbeat-1-too-many
InstanceOf: KapHeartbeatRecord
Usage: #example
Title: "Counterexample: more failures than courses"
Description: "Breaks one rule on purpose: more courses failed than were looked at. Everything else is as in kap-heartbeat-record-example."
* insert KapHeartbeatRecordExampleRules
* extension[heartbeat].extension[failed].valueUnsignedInt = 13
