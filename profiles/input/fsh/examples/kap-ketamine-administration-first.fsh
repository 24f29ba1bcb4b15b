// What kap-ketamine-administration-first and its counterexamples share.
RuleSet: KapKetamineAdministrationFirstRules
* identifier.system = "https://kap-pathway.org/fhir/sid/kap-item"
* identifier.value = "example/dose/Encounter/55"
* status = #completed
* medicationCodeableConcept = $KapIngredient#ketamine
* subject = Reference(Patient/kap-example-patient)
* context.identifier.system = "https://ehr.example.org/fhir"
* context.identifier.value = "Encounter/55"
* effectiveDateTime = "2026-11-20T14:35:00Z"
* performer.actor.identifier.system = "https://ehr.example.org/fhir"
* performer.actor.identifier.value = "Practitioner/7"
* request.identifier.system = "https://ehr.example.org/fhir"
* request.identifier.value = "MedicationRequest/88"
* dosage.route = $SCT#37839007 "Sublingual route"
* dosage.dose = 100 'mg'

Instance: kap-ketamine-administration-first
InstanceOf: KetamineAdministration
Usage: #example
Title: "First dose"
Description: "100 mg given sublingually; visit and order are known by their logical references in the EHR."
* insert KapKetamineAdministrationFirstRules
