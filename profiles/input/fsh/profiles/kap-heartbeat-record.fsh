Profile: KapHeartbeatRecord
Parent: Basic
Id: kap-heartbeat-record
Title: "Heartbeat of the sweep"
Description: "That the nightly sweep ran, how far it came and what it found: one for each project. When it grows old, events that were lost are no longer healed, and somebody should be told. US Core has no profile for Basic."
* insert KapPublication
* obeys kap-heartbeat-1
* extension contains KapHeartbeatExtension named heartbeat 0..1 MS
* identifier 1..* MS
* code = $KapRecord#heartbeat
