Instance: kap-clearance-3-no-period
InstanceOf: KapClearance
Usage: #example
Title: "Counterexample: eligibility without a validity period"
Description: "Breaks one rule on purpose: eligibility without a validity period."
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-record"
* identifier.value = "clearance/example"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* date = "2026-11-05T10:00:00Z"
* assessor.identifier.system = "https://ehr.example.org/fhir"
* assessor.identifier.value = "Practitioner/7"
* assessor.display = "Dr. Sam Sample"
* code = $KapClearance#eligibility
