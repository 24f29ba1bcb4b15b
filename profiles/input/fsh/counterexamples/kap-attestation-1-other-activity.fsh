Instance: kap-attestation-1-other-activity
InstanceOf: KapAttestation
Usage: #example
Title: "Counterexample: an activity that is not ours"
Description: "Breaks one rule on purpose: an activity that is not ours. Everything else is as in kap-attestation-order."
* insert KapAttestationOrderRules
* activity = http://terminology.hl7.org/CodeSystem/v3-DataOperation#CREATE "create"
