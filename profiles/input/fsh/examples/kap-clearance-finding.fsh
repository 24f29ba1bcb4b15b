// What kap-clearance-finding and its counterexamples share.
RuleSet: KapClearanceFindingRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-record"
* identifier.value = "clearance/example"
* status = #completed
* subject = Reference(Patient/kap-example-patient)
* date = "2026-11-05T10:00:00Z"
* assessor.identifier.system = "https://ehr.example.org/fhir"
* assessor.identifier.value = "Practitioner/7"
* assessor.display = "Dr. Sam Sample"
* code = $KapClearance#finding-clearance
* effectiveDateTime = "2026-11-05T10:00:00Z"
* finding.itemCodeableConcept = $KapRule#hypertension
* investigation.code.text = "Evidence"
* investigation.item.identifier.system = "https://ehr.example.org/fhir"
* investigation.item.identifier.value = "Condition/hypertension"
* investigation.item.display = "Hypertension"
* note.text = "Controlled at 128/78 over three visits."

Instance: kap-clearance-finding
InstanceOf: KapClearance
Usage: #example
Title: "Clearance of hypertension"
Description: "A prescriber cleared hypertension after seeing the problem-list entry, known by its logical reference in the EHR."
* insert KapClearanceFindingRules
