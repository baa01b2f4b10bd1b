print("verkstad")
