Instance: kap-consent-2-no-version
InstanceOf: KapConsent
Usage: #example
Title: "Counterexample: a text without a version"
Description: "Breaks one rule on purpose: a text without a version. Everything else is as in kap-consent-active."
* insert KapConsentActiveRules
* policyRule.text = "Ketamine-assisted psychotherapy consent text"
