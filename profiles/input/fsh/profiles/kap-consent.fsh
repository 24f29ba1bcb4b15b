Profile: KapConsent
Parent: Consent
Id: kap-consent
Title: "KAP consent"
Description: "Informed consent to ketamine-assisted psychotherapy, made from a completed consent form. A withdrawal is a change of its status to inactive. US Core has no profile for Consent."
* insert KapPublication
* obeys kap-consent-1 and kap-consent-2
* identifier MS
* status MS
* scope = $CONSENTSCOPE#treatment // Treatment
* category 1..* MS
* patient 1..1 MS
* dateTime 1..1 MS
* source[x] MS
* policyRule 1..1 MS
* policyRule.text 1..1 MS
