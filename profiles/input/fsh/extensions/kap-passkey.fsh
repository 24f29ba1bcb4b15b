Extension: KapPasskeyExtension
Id: kap-passkey
Title: "Passkey"
Description: "The public part of one passkey (WebAuthn credential) and whether an administrator has approved it. The private part never leaves its authenticator."
* insert KapPublication
* insert OnElement(Basic)
* insert Part(credential, 1..1, string, [["Credential id, base64url"]])
* insert Part(public-key, 1..1, string, [["COSE public key, base64url"]])
* insert Part(counter, 1..1, integer, [["Signature counter at the last use"]])
* insert Part(state, 1..1, code, [["pending, approved or revoked"]])
* insert Part(label, 0..1, string, [["What its owner calls it"]])
* insert Part(decided-by, 0..1, Reference, [["Administrator who approved or revoked it"]])
* insert Part(decided-at, 0..1, instant, [["When"]])
