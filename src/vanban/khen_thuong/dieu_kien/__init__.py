"""Điều kiện: criteria as dated data, answered đạt, không đạt or cần xác minh; a person concludes, never the machine."""
