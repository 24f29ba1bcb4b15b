Extension: KapInstallationExtension
Id: kap-installation
Title: "Installation"
Description: "Which release was installed, when, and whether the installation ended."
* insert KapPublication
* insert OnElement(Basic)
* insert Part(version, 1..1, string, [["Version of the release"]])
* insert Part(state, 1..1, code, [["under-way or complete"]])
* insert Part(at, 1..1, instant, [["When it was last written"]])
