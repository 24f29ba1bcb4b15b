// What kap-attestation-order and its counterexamples share.
RuleSet: KapAttestationOrderRules
* target[0].reference = "MedicationRequest/kap-ketamine-administration-order-im/_history/1"
* target[1] = Reference(Patient/kap-example-patient)
* extension[attested].valueString = "{\"attestedAt\":\"2026-11-10T16:00:00Z\"}"
* recorded = "2026-11-10T16:00:00Z"
* activity = $KapAttestation#order-review "Order reviewed"
* agent.type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#author "Author"
* agent.who.identifier.system = "https://ehr.example.org/fhir"
* agent.who.identifier.value = "Practitioner/7"
* agent.who.display = "Dr. Sam Sample"
* agent.onBehalfOf.identifier.system = "https://ehr.example.org/fhir"
* agent.onBehalfOf.identifier.value = "Organization/1"
* agent.onBehalfOf.display = "Example Clinic"
* entity.role = #source
* entity.what = Reference(ClinicalImpression/kap-clearance-eligibility)
* signature.type = urn:iso-astm:E1762-95:2013#1.2.840.10065.1.12.1.5 "Verification Signature"
* signature.when = "2026-11-10T16:00:00Z"
* signature.who.identifier.system = "https://ehr.example.org/fhir"
* signature.who.identifier.value = "Practitioner/7"
* signature.who.display = "Dr. Sam Sample"
* signature.targetFormat = #application/fhir+json
* signature.sigFormat = #application/jose
* signature.data = "ZXhhbXBsZQ=="

Instance: kap-attestation-order
InstanceOf: KapAttestation
Usage: #example
Title: "Attested order"
Description: "A prescriber reviewed a prepared order. The signature is made up and verifies nothing."
* insert KapAttestationOrderRules
