CodeSystem: KapRecordCS
Id: kap-record
Title: "KAP technical record"
Description: "What a Basic resource or a document of the pathway holds."
* insert KapPublication
* ^caseSensitive = true
* #ehr-freshness "Freshness of the EHR data" "When each category of the chart was last read from the EHR, and with what result."
* #passkey "Passkey" "The public part of a passkey with which one practitioner attests."
* #stock-entry "Entry of practice stock" "What happened to an amount of one lot of practice stock."
* #stock-lot "Lock of a lot of practice stock" "Changes with each entry of one lot, so that two people never take the same remainder."
* #installation "Installation" "What an installation put into a Medplum project: release, artifacts, their ids and fingerprints."
* #treatment-summary "Treatment summary" "What was done and found over a course, as a document to read, print and hand on. Local: no LOINC document code was verified for it."
* #heartbeat "Heartbeat of the sweep" "When the nightly sweep last ran, how far it came and what it found."
