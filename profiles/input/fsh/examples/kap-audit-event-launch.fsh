// What kap-audit-event-launch and its counterexamples share.
RuleSet: KapAuditEventLaunchRules
* type = http://terminology.hl7.org/CodeSystem/audit-event-type#rest "Restful Operation"
* subtype = http://hl7.org/fhir/restful-interaction#read "read"
* action = #R
* recorded = "2026-11-20T14:00:00Z"
* outcome = #0
* agent[0].type = http://dicom.nema.org/resources/ontology/DCM#110152 "Destination Role ID"
* agent[=].who.identifier.system = "urn:ietf:rfc:3986"
* agent[=].who.identifier.value = "https://kap.example.org/app/"
* agent[=].requestor = false
* agent[=].network.address = "https://kap.example.org/app/"
* agent[=].network.type = #5
* agent[+].type = http://dicom.nema.org/resources/ontology/DCM#110153 "Source Role ID"
* agent[=].who.identifier.system = "urn:ietf:rfc:3986"
* agent[=].who.identifier.value = "https://kap.example.org"
* agent[=].requestor = false
* agent[=].network.address = "https://kap.example.org"
* agent[=].network.type = #5
* agent[+].type = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP "information recipient"
* agent[=].requestor = true
* agent[=].who.identifier.system = "https://ehr.example.org/fhir"
* agent[=].who.identifier.value = "Practitioner/5"
* source.observer.display = "KAP Pathway"
* entity[0].type = http://terminology.hl7.org/CodeSystem/audit-entity-type#2 "System Object"
* entity[=].role = http://terminology.hl7.org/CodeSystem/object-role#4 "Domain Resource"
* entity[=].what.identifier.system = "urn:ietf:rfc:3986"
* entity[=].what.identifier.value = "https://kap.example.org/api/pathway"
* entity[+].type = http://terminology.hl7.org/CodeSystem/audit-entity-type#1 "Person"
* entity[=].role = http://terminology.hl7.org/CodeSystem/object-role#1 "Patient"
* entity[=].what = Reference(Patient/kap-example-patient)

Instance: kap-audit-event-launch
InstanceOf: KapAuditEvent
Usage: #example
Title: "A therapist read the pathway"
Description: "A therapist opened the panel, which read the pathway."
* insert KapAuditEventLaunchRules
