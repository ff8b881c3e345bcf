/**
 * A throw-away key pair for tests: 2048 bits, made for this file, in use nowhere else and published with it. The fake signs
 * with it in place of Basis Theory, whose own private key nobody else has. It protects nothing.
 */

/** PKCS #8. A test key: do not use it for anything else. */
export const testPrivateKey = `-----BEGIN PRIVATE KEY-----
MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQC0W16mcwuQ3/x5
fk1AMtYUkfwwZ/21E5qQhpplE1YlYdN6nySXw77XSZX2IpY4Lwc3wiBw8zQldRLS
53W5CwWmS4NhWGdT/EXo/IAZOT46TszX+36LREW8+aA3iWhDm1nUFs9yDuNzZ99h
VxZZGUQ/E3iCuOggxPHqYnprrvG8b1R0YjsqYTMpWNBjtMOOlTfQMf8yf5F76gNm
7iWcK0GtNdMPdAOaLrG1egR7qhk43IZwZsMSMI7p037rbZ0xCm9BBwLwnjNFFW4h
fRcJc6SNVsuwtoIXPLowqlgrKxaQE1Fcy0UFgT5aorCVmjJq21Q6PEx6RJ14LpsJ
Ee4O+o/hAgMBAAECggEAAY+LWoMjGdw4V/hN9JTkCZ5ISYZy2XjrlN3XUvHXhGAL
95MOOuJ6oawNOEmtFVwh0ruTMosGO98/HBRc7k6gPEPJxaNBVKaZl8YsmRtH1LMX
HnTaj9u1w0iBOI3PuUsMPFO8tJLYqMhgtFvPsZJwht+1IqN1PchahBHZV5p2VNA5
mbJvlVzbNxe8PT8xD29jfdugq/+aZgoZn2MadYvHd08Ojey1nNi/Kt5/kTTP1zyE
J4e6PUwm+JODJh1SsVWZ8Y9It8+KvYCVgSgvJ7pN5Yyd6KWbO4vQYhFbzQY31g5w
y57smXd81NYWiqyvanBOfiDkBy+9QxvlIBH+sC/ymQKBgQDXwhNsUWfvNxunnzVF
wssvhojK8Fhrgkiao7RGosOGYRbCHGS9RPUWfNNvYdy81CgvIWSC9gJzI8dJ9LRn
mCq55FHkYrcEf6u2EDIYDZgNe5dkkpeFcR/3q8aekYjLdGBsHeyt/aXpAU0Yqj6d
ARe5+ucmc9WH5WIhNG7bWMxXaQKBgQDV/vkVsgLg//j1/kB+z5e8ALTB/1Wh7swp
oPypsrXDC1XNwXS1vzK3UzVdxLYmJa+YHrS2tDziLGj7Eiifb40IhCib1NMg+8Xq
EGr1/t3Y7UqCXV3XnyaqiRGZ8TJoxtLXrQZTmH2z4kH0ygVhyOi0ZsUU1kusLwZg
AO7KoZSduQKBgQCehUouAFWjrVKVQmUqnycYAPmKWTItsyhS7corR7Tui3DkJ2Zg
pUSJRCc4o6dB2YK4tgkaK1O7cuMeVDskDen+cGE2ssyS8pafiqCziXFZHqAp1Yac
FXSOTNf+cyEVkqixZv8ZCs6WNk2FvLeKNV5QV6bzWpHdacxCZzq30DM6WQKBgAig
eMYpIPiVGSJBl7QFBmbr2F2hv4ABsnVTKhxlOfKc+F6NF/ljtdWyIwqerYEoL8YA
JuTeqz2q8Kh+eOjEhHj9au2tTL2dqMLg2o8EMUlXd5N91BSnM9XYJL+B+7hBm6pa
LVEdaqPf0SzfIAxrHwZ2xicq5G4Sjz07jGTa0rTxAoGBAJJAtQKwFmwh5/DWi+pY
FQ9ZiGvFBHFR58qZeMwy/s59kAodnYeFvA/QsFiKVRTA97RTUBmI1a+1svOHIPyE
shFU7To2sC95WS1lCDPbt42JnY50e4srWREeia9X9Z3yl6AwyFTcvjC04luoPj8U
1G66YNMuOwlL/15bza0JHJGL
-----END PRIVATE KEY-----
`

/** SubjectPublicKeyInfo of the same test key. */
export const testPublicKey = `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtFtepnMLkN/8eX5NQDLW
FJH8MGf9tROakIaaZRNWJWHTep8kl8O+10mV9iKWOC8HN8IgcPM0JXUS0ud1uQsF
pkuDYVhnU/xF6PyAGTk+Ok7M1/t+i0RFvPmgN4loQ5tZ1BbPcg7jc2ffYVcWWRlE
PxN4grjoIMTx6mJ6a67xvG9UdGI7KmEzKVjQY7TDjpU30DH/Mn+Re+oDZu4lnCtB
rTXTD3QDmi6xtXoEe6oZONyGcGbDEjCO6dN+622dMQpvQQcC8J4zRRVuIX0XCXOk
jVbLsLaCFzy6MKpYKysWkBNRXMtFBYE+WqKwlZoyattUOjxMekSdeC6bCRHuDvqP
4QIDAQAB
-----END PUBLIC KEY-----
`
