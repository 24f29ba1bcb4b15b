CodeSystem: KapRecordCS
Id: kap-record
Title: "KAP technical record"
Description: "What a Basic resource of the pathway holds."
* insert KapPublication
* ^caseSensitive = true
* #ehr-freshness "Freshness of the EHR data" "When each category of the chart was last read from the EHR, and with what result."
* #passkey "Passkey" "The public part of a passkey with which one practitioner attests."
* #stock-entry "Entry of practice stock" "What happened to an amount of one lot of practice stock."
* #installation "Installation" "What an installation put into a Medplum project: release, artifacts, their ids and fingerprints."
* #heartbeat "Heartbeat of the sweep" "When the nightly sweep last ran, how far it came and what it found."
