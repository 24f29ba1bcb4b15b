Profile: KapFreshnessRecord
Parent: Basic
Id: kap-freshness-record
Title: "Freshness of the EHR data"
Description: "When each category of a patient's chart was last read from the EHR, and with what result. A category that is not named was never read. One for each patient. US Core has no profile for Basic."
* insert KapPublication
* obeys kap-freshness-1
* extension contains KapEhrFreshnessExtension named freshness 0..* MS
* identifier 1..* MS
* code = $KapRecord#ehr-freshness
* subject 1..1 MS
