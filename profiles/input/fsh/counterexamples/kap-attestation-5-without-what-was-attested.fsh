Instance: kap-attestation-5-without-what-was-attested
InstanceOf: KapAttestation
Usage: #example
Title: "Counterexample: an order attested without saying which version"
Description: "Breaks one rule on purpose: the target names no version of the order. Everything else is as in kap-attestation-order."
* insert KapAttestationOrderRules
* target[0].reference = "MedicationRequest/kap-ketamine-administration-order-im"
