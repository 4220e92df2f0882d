// ScanText
