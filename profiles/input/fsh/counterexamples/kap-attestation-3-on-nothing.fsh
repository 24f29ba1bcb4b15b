Instance: kap-attestation-3-on-nothing
InstanceOf: KapAttestation
Usage: #example
Title: "Counterexample: no data that it rests on"
Description: "Breaks one rule on purpose: no data that it rests on. Everything else is as in kap-attestation-order."
* insert KapAttestationOrderRules
* entity.role = #revision
